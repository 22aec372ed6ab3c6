package org.fazhi.serve.page;

/**
 * A thing and how many there are of what the list is about.
 *
 * @param count 0 or more
 */
public record Counted(Thing thing, int count) {

  static Counted of(Row row, String column, String labelColumn) {
    return new Counted(row.thing(column, labelColumn).orElseThrow(), row.integer("count"));
  }
}
