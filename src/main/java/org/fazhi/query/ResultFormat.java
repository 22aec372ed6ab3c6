package org.fazhi.query;

import java.util.Locale;

/** The forms in which an answer can be written. */
public enum ResultFormat {
  /** Aligned columns for a terminal. */
  TABLE(new TableFormatter(), "text/plain"),
  /** SPARQL 1.1 results in CSV; a graph in three columns. */
  CSV(new CsvFormatter(), "text/csv"),
  /** SPARQL 1.1 results in JSON; a graph as JSON-LD. */
  JSON(new JsonFormatter(), "application/json"),
  /** Turtle; rows in the result set vocabulary. */
  TTL(new TurtleFormatter(), "text/turtle");

  private final ResultFormatter formatter;
  private final String mediaType;

  ResultFormat(ResultFormatter formatter, String mediaType) {
    this.formatter = formatter;
    this.mediaType = mediaType;
  }

  /** The name on the command line: {@code table}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What writes this form. */
  public ResultFormatter formatter() {
    return formatter;
  }

  /** Media type without parameters; the encoding is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }
}
