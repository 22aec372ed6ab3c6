package org.fazhi.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A lexicon file: tab-separated, UTF-8, a header row, comment lines that begin with {@code #}.
 *
 * @param file its name, for messages
 * @param rows its rows in file order
 */
public record TsvTable(String file, List<TsvRow> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  public TsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * The lexicon file {@code lexicon/<file>} of the class path.
   *
   * @param columns every column that the file must have, no more and no fewer
   * @throws LexiconException when the file is missing or broken
   */
  public static TsvTable load(String file, String... columns) {
    InputStream stream = TsvTable.class.getResourceAsStream("/lexicon/" + file);
    if (stream == null) {
      throw new LexiconException(file, 0, "no such lexicon file");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(file, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lexicon file.
   *
   * @throws LexiconException when a column is missing, unknown or a row has too few or too many
   *     cells
   */
  public static TsvTable read(String file, Reader reader, String... columns) throws IOException {
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      checkHeader(file, parser, columns);
      List<TsvRow> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        if (!record.isConsistent()) {
          throw new LexiconException(
              file,
              parser.getCurrentLineNumber(),
              record.size() + " cells where the header has " + parser.getHeaderNames().size());
        }
        rows.add(new TsvRow(file, parser.getCurrentLineNumber(), record));
      }
      return new TsvTable(file, rows);
    }
  }

  private static void checkHeader(String file, CSVParser parser, String... columns) {
    Set<String> expected = new HashSet<>(List.of(columns));
    for (String name : parser.getHeaderNames()) {
      if (!expected.remove(name)) {
        throw new LexiconException(file, parser.getCurrentLineNumber(), "unknown column " + name);
      }
    }
    if (!expected.isEmpty()) {
      throw new LexiconException(file, parser.getCurrentLineNumber(), "no column " + expected);
    }
  }
}
