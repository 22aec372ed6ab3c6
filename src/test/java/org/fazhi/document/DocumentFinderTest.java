package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "reports/b.txt",
            "reports/a.txt",
            "reports/2021/c.txt",
            "reports/.hidden.txt",
            "reports/index.tsv",
            "reports/x.bin",
            "letter.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    Files.createDirectory(folder.resolve("nothing"));
  }

  private List<String> find(String... inputs) {
    List<String> names = new ArrayList<>();
    new DocumentFinder(folder, new ByteArrayInputStream("standard input".getBytes()))
        .find(List.of(inputs))
        .forEachRemaining(found -> names.add(describe(found)));
    return names;
  }

  private static String describe(Found found) {
    return found instanceof Skipped skipped
        ? skipped.name() + ": " + skipped.reason()
        : ((DocumentFile) found).name();
  }

  @Test
  void foldersAreReadWithAllBelowThemInOrder() {
    assertThat(find("reports")).containsExactly("2021/c.txt", "a.txt", "b.txt", "x.bin");
  }

  @Test
  void patternsAreResolvedEvenWhenTheShellDidNot() {
    assertThat(find("reports/*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(find("reports/**.txt")).containsExactly("2021/c.txt", "a.txt", "b.txt");
    assertThat(find("*/20??/*.txt")).containsExactly("reports/2021/c.txt");
    assertThat(find("reports/{a,b}.txt")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void inputsComeInTheOrderGiven() {
    assertThat(find("letter.txt", "reports/index.tsv", "reports/a.txt"))
        .containsExactly("letter.txt", "index.tsv", "a.txt");
  }

  @Test
  void aFileHasOneLocationHoweverItIsGiven() {
    List<String> locations = new ArrayList<>();
    new DocumentFinder(folder, new ByteArrayInputStream(new byte[0]))
        .find(
            List.of(
                "reports/a.txt",
                "./reports/../reports/a.txt",
                folder.resolve("reports/a.txt").toString(),
                "reports/a*"))
        .forEachRemaining(found -> locations.add(((DocumentFile) found).location()));
    assertThat(locations).hasSize(4).containsOnly(folder.resolve("reports/a.txt").toString());
  }

  @Test
  void inputsThatLeadNowhereSayWhy() {
    assertThat(find("missing.txt", "nothing", "none/*.txt", "reports/*.pdf", "reports/[a"))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("missing.txt: no such file or folder"),
            line -> assertThat(line).isEqualTo("nothing: the folder holds no documents"),
            line -> assertThat(line).startsWith("none/*.txt: no such folder"),
            line -> assertThat(line).isEqualTo("reports/*.pdf: no file matches"),
            line -> assertThat(line).startsWith("reports/[a: no pattern of file names"));
  }

  @Test
  void aHyphenIsStandardInput() throws IOException {
    assertThat(find("-")).containsExactly("-");
  }
}
