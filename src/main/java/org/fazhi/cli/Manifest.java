package org.fazhi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.GivenProperties;

/**
 * A table of what is known of documents beside their pages: a CSV file in UTF-8 with a header and
 * the columns file, address, publisher, place, year and date, of which all but file may be left out
 * or empty.
 *
 * @param byFile what is said of each document, by the name written in the table and by full path
 */
record Manifest(Map<String, GivenProperties> byFile) {

  private static final String FILE = "file";
  private static final List<String> COLUMNS =
      List.of(FILE, "address", "publisher", "place", "year", "date");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  Manifest {
    byFile = Map.copyOf(byFile);
  }

  /** No table: nothing is said of any document. */
  static Manifest empty() {
    return new Manifest(Map.of());
  }

  /**
   * Reads a table; names in it are relative to its folder.
   *
   * @throws CommandException when a column is unknown, a cell cannot be read or a file stands twice
   */
  static Manifest read(Path table) throws IOException {
    Map<String, GivenProperties> byFile = new HashMap<>();
    try (BOMInputStream stream =
            BOMInputStream.builder()
                .setInputStream(Files.newInputStream(table))
                .setByteOrderMarks(ByteOrderMark.UTF_8)
                .get();
        CSVParser parser =
            CSVParser.builder()
                .setInputStream(stream)
                .setCharset(StandardCharsets.UTF_8)
                .setFormat(FORMAT)
                .get()) {
      checkHeader(table, parser.getHeaderNames());
      for (CSVRecord row : parser) {
        String file = cell(row, FILE).orElseThrow(() -> broken(table, parser, "no name of a file"));
        GivenProperties given = given(table, parser, row);
        if (byFile.put(file, given) != null) {
          throw broken(table, parser, "a second row for " + file);
        }
        resolved(table, file).ifPresent(path -> byFile.put(path, given));
      }
    }
    return new Manifest(byFile);
  }

  private static void checkHeader(Path table, List<String> header) {
    for (String name : header) {
      if (!COLUMNS.contains(name)) {
        throw new CommandException(
            table + ": unknown column " + name + "; known are " + String.join(", ", COLUMNS));
      }
    }
    if (!header.contains(FILE)) {
      throw new CommandException(table + ": no column " + FILE);
    }
  }

  private static GivenProperties given(Path table, CSVParser parser, CSVRecord row) {
    return new GivenProperties(
        cell(row, "publisher"),
        cell(row, "place"),
        parsed(table, parser, row, "year", Year::parse),
        parsed(table, parser, row, "date", LocalDate::parse),
        parsed(table, parser, row, "address", Manifest::address));
  }

  private static <T> Optional<T> parsed(
      Path table, CSVParser parser, CSVRecord row, String column, Function<String, T> reader) {
    try {
      return cell(row, column).map(reader);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw broken(table, parser, "column " + column + ": " + e.getMessage());
    }
  }

  /**
   * A web address, which must have a scheme and be an ASCII IRI.
   *
   * @throws IllegalArgumentException when {@code words} are none
   */
  static URI address(String words) {
    try {
      URI address = new URI(new URI(words).toASCIIString());
      if (!address.isAbsolute()) {
        throw new IllegalArgumentException("no scheme such as https: in " + words);
      }
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address: " + e.getMessage(), e);
    }
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(v -> !v.isBlank())
        : Optional.empty();
  }

  private static Optional<String> resolved(Path table, String file) {
    try {
      return Optional.of(table.toAbsolutePath().resolveSibling(file).normalize().toString());
    } catch (InvalidPathException e) {
      return Optional.empty(); // an address, or a name that this system doesn't allow for a file
    }
  }

  private static CommandException broken(Path table, CSVParser parser, String reason) {
    return new CommandException(table + ":" + parser.getCurrentLineNumber() + ": " + reason);
  }

  /** What the table says of {@code file}. */
  GivenProperties of(DocumentFile file) {
    GivenProperties byPlace = byFile.get(file.location());
    return byPlace != null ? byPlace : byFile.getOrDefault(file.name(), GivenProperties.NONE);
  }
}
