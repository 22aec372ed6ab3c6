package org.fazhi.serve.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;

/**
 * How long and how deeply nested the text of a query or an update may be. It is looked at before it
 * is parsed, since the parser goes down one level of the stack for each bracket.
 */
final class QueryText {

  /** UTF-16 units. */
  static final int LONGEST = 1_000_000;

  /** Brackets within brackets. */
  static final int DEEPEST = 200;

  /** Steps of paths; ARQ takes time with the square of their number, and cannot be ended there. */
  static final int STEPS = 1_000;

  /** Tokens in which brackets are no brackets, and brackets; what is between is passed over. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
              + "|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\""
              + "|'(?:[^'\\\\\\n\\r]|\\\\.)*+'"
              + "|<[^<>\"{}|^`\\\\\\x00-\\x20]*+>"
              + "|#[^\\n\\r]*+"
              + "|<<|>>|\\|\\||[(\\[{}\\])/|^]",
          Pattern.DOTALL);

  private QueryText() {}

  /** Ends the request when {@code text} is too long or nested too deeply. */
  static void check(String text) {
    if (text.length() > LONGEST) {
      refuse("A query has at most %,d characters.".formatted(LONGEST));
    }
    checkShape(text);
  }

  /** Ends the request when {@code text} is nested too deeply, or its paths are too long. */
  static void checkShape(String text) {
    int depth = 0;
    int steps = 0;
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      switch (tokens.group()) {
        case "(", "[", "{", "<<" -> depth++;
        case ")", "]", "}", ">>" -> depth = Math.max(0, depth - 1);
        case "/", "|", "^" -> steps++;
        default -> {}
      }
      if (depth > DEEPEST) {
        refuse("A query has at most %,d brackets within brackets.".formatted(DEEPEST));
      }
      if (steps > STEPS) {
        refuse("A query has at most %,d steps of paths.".formatted(STEPS));
      }
    }
  }

  static void refuse(String sentence) {
    ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, sentence);
  }
}
