package org.fazhi.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes Chinese punctuation in full width (科技局,在 → 科技局，在) so that rules need one form.
 *
 * <p>A mark between two digits or Latin letters stays as it is: 1,500, 16:20, 2.04. So do lines of
 * nothing but English.
 */
public final class ChinesePunctuation implements CleaningStep {

  private static final String MARKS = ",;:?!()";
  private static final Pattern HALF_WIDTH =
      Pattern.compile("(?m)^(?=.*[A-Za-z]{2})[\\x20-\\x7E]+$|[" + MARKS + "]");

  @Override
  public MappedText apply(MappedText page) {
    String text = page.text();
    return page.replace(HALF_WIDTH, match -> fullWidth(text, match));
  }

  private static Optional<String> fullWidth(String text, MatchResult match) {
    if (match.end() - match.start() > 1) {
      return Optional.empty();
    }
    char mark = match.group().charAt(0);
    if (mark != '('
        && mark != ')'
        && isAscii(text, match.start() - 1)
        && isAscii(text, match.end())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (mark) {
          case ',' -> "，";
          case ';' -> "；";
          case ':' -> "：";
          case '?' -> "？";
          case '!' -> "！";
          case '(' -> "（";
          default -> "）";
        });
  }

  /** Whether an ASCII character stands at {@code at} that stays one. */
  private static boolean isAscii(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 128
        && text.charAt(at) > ' '
        && MARKS.indexOf(text.charAt(at)) < 0;
  }
}
