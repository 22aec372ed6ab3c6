package org.fazhi.serve.web;

import java.util.regex.Pattern;

/** Texts in cells of CSV, which spreadsheet programs take for formulas by their first character. */
public final class SpreadsheetText {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?%?");

  private SpreadsheetText() {}

  /**
   * {@code text} as it can stand in a cell: what would be a formula gets an apostrophe before it.
   */
  public static String disarm(String text) {
    boolean isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }
}
