package org.fazhi.structure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.segment.HanLpScriptConverter;
import org.fazhi.text.PageCleaner;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in the layouts that reports come in, each a file named for its layout: the page, a line of
 * equals signs, and what is read from it.
 */
class PageReaderTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "pages");
  private static final String DIVIDER = "=====\n";

  private final PageCleaner cleaner =
      PageCleaner.standard(new HanLpScriptConverter()::toSimplified);
  private final PageReader reader = new PageReader(MetadataLabels.load(), PageFurniture.load());

  static List<Named<Path>> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(file -> Named.of(file.getFileName().toString(), file)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void takesPagesApart(Path file) throws IOException {
    String[] parts = Files.readString(file).split(DIVIDER);

    ReportPage page = reader.read(cleaner.clean(parts[0]));

    assertThat(describe(page)).as(file.toString()).isEqualTo(parts[1].strip());
  }

  private static String describe(ReportPage page) {
    String text = page.body().text();
    Stream<String> title =
        page.title().stream().map(span -> "title: " + span.in(text).replace("\n", "¶"));
    Stream<String> metadata =
        page.metadata().entries().stream()
            .filter(entry -> entry.field() != MetadataField.FURNITURE)
            .map(entry -> name(entry.field()) + ": " + entry.value());
    Stream<String> signature =
        Stream.concat(
            page.signatory().stream().map(words -> "signatory: " + words),
            page.signed().stream().map(date -> "signed on: " + date));
    Stream<String> body = page.content().in(text).strip().lines().map(line -> "| " + line);
    return Stream.of(title, metadata, signature, body).flatMap(s -> s).collect(joining("\n"));
  }

  private static String name(MetadataField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
