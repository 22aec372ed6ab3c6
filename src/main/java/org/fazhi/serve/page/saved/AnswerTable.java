package org.fazhi.serve.page.saved;

import java.util.List;

/**
 * Rows of an answer as a page shows them.
 *
 * @param columns headings
 * @param rows a cell for each column
 */
public record AnswerTable(List<Column> columns, List<List<Cell>> rows) {

  /**
   * A heading.
   *
   * @param name variable of the query
   * @param numeric whether what stands below is numbers, which are aligned
   */
  public record Column(String name, boolean numeric) {}

  /**
   * What stands in a cell.
   *
   * @param text its words; empty when nothing is bound
   * @param href where it leads; may be empty
   * @param language language of the words where it isn't the page's; may be empty
   */
  public record Cell(String text, String href, String language) {

    static final Cell EMPTY = new Cell("", "", "");
  }

  public AnswerTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
