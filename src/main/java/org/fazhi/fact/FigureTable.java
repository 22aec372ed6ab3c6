package org.fazhi.fact;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.structure.BodyTable;
import org.fazhi.structure.TableRow;
import org.fazhi.text.TextSpan;

/**
 * A table seen as labels and figures: the rows before the first figure are the head, the words to
 * the left of a figure name its row. Immutable and thread-safe.
 */
final class FigureTable {

  /**
   * A number in a table.
   *
   * @param name what its row and column say is counted, without unit and year
   * @param number digits as printed, with 万 or a bounding word where the cell has one
   * @param unit measure word, with 万 or 亿 where the label has it; may be empty
   * @param year the year that its row or column names
   * @param span from the label of the row to the number
   */
  record Figure(
      String name,
      String number,
      String unit,
      Change change,
      boolean target,
      Optional<Year> year,
      TextSpan span) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+]?(?:近|约|超|逾)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?余?)\\s*([万亿]?[\\p{IsHan}（）%‰]{0,6})");
  private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\无]*");
  private static final Pattern SERIAL = Pattern.compile("序\\s*号|编\\s*号|No\\.?");
  private static final Pattern CAPTION_UNIT =
      Pattern.compile("[（(]?(?:计量)?单位[：:]\\s*([\\p{IsHan}%]{1,4})[）)]?\\s*$");
  private static final int LONGEST_CAPTION = 60;

  private final String text;
  private final List<TableRow> rows;
  private final List<List<String>> cells;
  private final int columns;
  private final int head;
  private final String captionUnit;

  private FigureTable(String text, BodyTable table) {
    this.text = text;
    this.rows = table.rows();
    this.columns = table.columns();
    this.cells = rows.stream().map(row -> words(text, row, table.columns())).toList();
    this.head = head(cells);
    this.captionUnit = captionUnit(text, table.span().begin());
  }

  static FigureTable of(String text, BodyTable table) {
    return new FigureTable(text, table);
  }

  private static List<String> words(String text, TableRow row, int columns) {
    List<String> words = new ArrayList<>();
    row.cells().forEach(cell -> words.add(cell.in(text)));
    while (words.size() < columns) {
      words.add("");
    }
    return words;
  }

  /** Number of rows before the first that holds a figure; years are no figures. */
  private static int head(List<List<String>> cells) {
    int rows = 0;
    while (rows < cells.size()
        && cells.get(rows).stream().skip(1).noneMatch(FigureTable::isNumber)) {
      rows++;
    }
    return rows;
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches() && TableLabel.of(cell).year().isEmpty();
  }

  /** The figures of all rows below the head, in order. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (int row = head; row < rows.size(); row++) {
      for (int column = 1; column < columns; column++) {
        figure(row, column).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private Optional<Figure> figure(int row, int column) {
    Matcher number = NUMBER.matcher(cells.get(row).get(column));
    if (!number.matches() || isSerial(column)) {
      return Optional.empty();
    }
    int labelColumn = labelColumn(row, column);
    if (labelColumn < 0) {
      return Optional.empty();
    }
    TableLabel ofRow = TableLabel.of(rowWords(row, labelColumn));
    TableLabel ofColumn = columnLabel(column);
    String unit = first(number.group(2), ofColumn.unit(), ofRow.unit(), captionUnit);
    String digits = number.group(1);
    boolean share = unit.equals("%") || unit.endsWith("百分点");
    Optional<String> name = TableLabel.name(ofRow, ofColumn, share);
    Change change = ofColumn.change() ? change(digits) : Change.NONE;
    return name.map(
        words ->
            new Figure(
                words,
                digits.replaceFirst("^[-+]", ""),
                unit,
                change,
                ofColumn.target(),
                ofColumn.year().or(ofRow::year),
                rows.get(row).cells().get(labelColumn).union(rows.get(row).cells().get(column))));
  }

  private boolean isSerial(int column) {
    return SERIAL.matcher(columnLabel(column).subject()).matches();
  }

  private static Change change(String digits) {
    return digits.startsWith("-") ? Change.DECREASE : Change.INCREASE;
  }

  private static String first(String... words) {
    for (String word : words) {
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }

  /**
   * The column of the words that name the row: in tables with a head the first with words, else the
   * nearest to the left (行政处罚 | 35 | 行政许可 | 120).
   */
  private int labelColumn(int row, int column) {
    if (head == 0) {
      return isLabel(row, column - 1) ? column - 1 : -1;
    }
    int label = -1;
    for (int i = 0; i < column && !isNumber(cells.get(row).get(i)) || i == 0; i++) {
      if (isLabel(row, i)) {
        label = i;
      }
    }
    return label;
  }

  private boolean isLabel(int row, int column) {
    String words = cells.get(row).get(column);
    return !NOTHING.matcher(words).matches()
        && words.codePoints().anyMatch(Character::isIdeographic)
        && !isNumber(words);
  }

  /** The words of the row, with those of a cell to the left that spans several rows. */
  private String rowWords(int row, int labelColumn) {
    String own = cells.get(row).get(labelColumn);
    if (labelColumn == 0 || head == 0) {
      return own;
    }
    for (int i = row; i >= head; i--) {
      String group = cells.get(i).get(labelColumn - 1);
      if (!group.isEmpty()) {
        boolean serial =
            isSerial(labelColumn - 1) || !isLabel(i, labelColumn - 1);
        return serial || own.contains(group) ? own : group + own;
      }
    }
    return own;
  }

  /** What all head rows say of a column; a cell that spans columns counts for each. */
  private TableLabel columnLabel(int column) {
    TableLabel label = TableLabel.of("");
    for (int row = 0; row < head; row++) {
      int at = column;
      boolean last = row == head - 1;
      while (at > 0 && cells.get(row).get(at).isEmpty() && !last) {
        at--;
      }
      label = label.above(TableLabel.of(cells.get(row).get(at)));
    }
    return label;
  }

  private static String captionUnit(String text, int tableBegin) {
    int end = tableBegin;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int begin = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST_CAPTION);
    Matcher unit = CAPTION_UNIT.matcher(text.substring(Math.min(begin, end), end));
    return unit.find() ? unit.group(1) : "";
  }
}
