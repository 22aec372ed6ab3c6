package org.fazhi.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVRecord;

/** One row of a lexicon file; an empty cell is an absent value. */
public final class TsvRow {

  private final String file;
  private final long line;
  private final CSVRecord record;

  TsvRow(String file, long line, CSVRecord record) {
    this.file = file;
    this.line = line;
    this.record = record;
  }

  /**
   * The value of {@code column}.
   *
   * @throws LexiconException when the cell is empty
   */
  public String get(String column) {
    return find(column).orElseThrow(() -> broken("empty cell in column " + column));
  }

  /** The value of {@code column}, empty when the cell is. */
  public Optional<String> find(String column) {
    String cell = record.get(column).strip();
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The values of a cell with several, separated by {@code |}. */
  public List<String> list(String column) {
    return find(column).map(cell -> Arrays.asList(cell.split("\\|"))).orElse(List.of());
  }

  /**
   * The value of {@code column} as {@code parser} reads it.
   *
   * @throws LexiconException when the parser refuses it
   */
  public <T> T parse(String column, Function<String, T> parser) {
    String cell = get(column);
    try {
      return parser.apply(cell);
    } catch (PatternSyntaxException e) {
      throw broken("no pattern in column " + column + ": " + e.getDescription());
    } catch (IllegalArgumentException e) {
      throw broken("column " + column + ": " + e.getMessage());
    }
  }

  /** The value of {@code column} as a regular expression. */
  public Pattern pattern(String column) {
    return parse(column, Pattern::compile);
  }

  /** The error to throw when this row is wrong for {@code reason}. */
  public LexiconException broken(String reason) {
    return new LexiconException(file, line, reason);
  }
}
