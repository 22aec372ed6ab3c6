package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  @TempDir Path folder;

  private static byte[] zip(String charset, Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(charset);
      zip.setUseLanguageEncodingFlag(false);
      for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> find(String... inputs) throws IOException {
    List<String> found = new ArrayList<>();
    var documents =
        new DocumentFinder(folder, new ByteArrayInputStream(new byte[0])).find(List.of(inputs));
    while (documents.hasNext()) {
      if (documents.next() instanceof DocumentFile file) {
        found.add(file.name() + " " + new String(file.content().read(), StandardCharsets.UTF_8));
      } else {
        found.add("?");
      }
    }
    return found;
  }

  private List<Skipped> skipped(String input) {
    List<Skipped> skipped = new ArrayList<>();
    new DocumentFinder(folder, new ByteArrayInputStream(new byte[0]))
        .find(List.of(input))
        .forEachRemaining(
            found -> {
              if (found instanceof Skipped reason) {
                skipped.add(reason);
              }
            });
    return skipped;
  }

  @Test
  void anArchiveStandsForItsDocumentsOrderedByName() throws IOException {
    Files.write(
        folder.resolve("a.zip"),
        zip(
            "UTF-8",
            Map.of(
                "2022/乙.txt", text("2"),
                "2021\\甲.txt", text("1"),
                "__MACOSX/._乙.txt", text("x"),
                "2022/.DS_Store", text("x"),
                "index.csv", text("x"))));
    Files.write(folder.resolve("b.txt"), text("3"));
    assertThat(find(".")).containsExactly("a.zip!/2021/甲.txt 1", "a.zip!/2022/乙.txt 2", "b.txt 3");
  }

  @Test
  void namesInGbkAreTold() throws IOException {
    Files.write(folder.resolve("a.zip"), zip("GBK", Map.of("城关区/卫健局.txt", text("1"))));
    assertThat(find("a.zip")).containsExactly("a.zip!/城关区/卫健局.txt 1");
  }

  @Test
  void archivesInArchivesAreOpened() throws IOException {
    byte[] inner = zip("GBK", Map.of("甲.txt", text("1")));
    Files.write(folder.resolve("a.zip"), zip("UTF-8", Map.of("乙.ZIP", inner)));
    assertThat(find("a.zip")).containsExactly("a.zip!/乙.ZIP!/甲.txt 1");
  }

  @Test
  void membersKnowWhereTheyAre() throws IOException {
    Files.write(folder.resolve("a.zip"), zip("UTF-8", Map.of("甲.txt", text("1"))));
    Found found =
        new DocumentFinder(folder, new ByteArrayInputStream(new byte[0]))
            .find(List.of("a.zip"))
            .next();
    assertThat(((DocumentFile) found).location())
        .isEqualTo(folder.resolve("a.zip").toAbsolutePath() + "!/甲.txt");
  }

  @Test
  void archivesNestedWithoutEndAreLeft() throws IOException {
    byte[] bytes = zip("UTF-8", Map.of("甲.txt", text("1")));
    for (int i = 0; i < 6; i++) {
      bytes = zip("UTF-8", Map.of("a.zip", bytes));
    }
    Files.write(folder.resolve("a.zip"), bytes);
    assertThat(skipped("a.zip"))
        .containsExactly(
            new Skipped("a.zip!/a.zip!/a.zip!/a.zip!/a.zip", "an archive inside 4 others"));
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItsSizeIsLeft() throws IOException {
    byte[] zeros = new byte[90 << 20];
    Files.write(
        folder.resolve("a.zip"),
        zip("UTF-8", Map.of("1.txt", zeros, "2.txt", zeros, "3.txt", zeros, "4.txt", zeros)));
    assertThat(skipped("a.zip"))
        .extracting(Skipped::name)
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(name -> name.startsWith("a.zip!/"));
  }

  @Test
  void whatCannotBeUnpackedIsSkippedWithTheReason() throws IOException {
    byte[] bytes = zip("UTF-8", Map.of("甲.txt", text("法治政府建设".repeat(100))));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    Files.write(folder.resolve("none.zip"), zip("UTF-8", Map.of("a.csv", text("x"))));
    try (InputStream stream =
        Objects.requireNonNull(ArchivesTest.class.getResourceAsStream("/document/encrypted.zip"))) {
      Files.write(folder.resolve("locked.zip"), stream.readAllBytes());
    }
    assertThat(skipped("cut.zip"))
        .singleElement()
        .satisfies(s -> assertThat(s.reason()).startsWith("a ZIP archive that is damaged: "));
    assertThat(skipped("none.zip"))
        .containsExactly(new Skipped("none.zip", "an archive without documents"));
    assertThat(skipped("locked.zip"))
        .containsExactly(
            new Skipped("locked.zip!/report.txt", "a member of an archive that is encrypted"));
  }
}
