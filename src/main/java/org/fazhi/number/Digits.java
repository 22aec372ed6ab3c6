package org.fazhi.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of Arabic digits: 1560, 15.4, 1,560 and 1，560 in groups of three, 1 560 likewise, 4 5 0
 * with every digit apart.
 *
 * <p>Where blanks leave it open which digits belong together (35 4件), there is no number.
 */
record Digits(BigDecimal value, int end) {

  private static final int MOST_DIGITS = 18;
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\d{1,3}(?:(?:,\\d{3})++|(?:，\\d{3})++|(?: \\d{3})++)(?:\\.\\d++)?(?![\\d])");
  private static final Pattern APART = Pattern.compile("\\d(?: \\d){2,}(?![\\d])");
  private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?");
  private static final Pattern TORN_AFTER = Pattern.compile(" \\d|\\. \\d");
  private static final Pattern TORN_BEFORE =
      Pattern.compile("[^\\n\\d]\\d{1,6} ?[.,，]? $|[^\\n\\d]\\d{1,6} $");

  /** The digits that begin at {@code begin}. */
  static Optional<Digits> at(String text, int begin) {
    if (isTornBefore(text, begin)) {
      return Optional.empty();
    }
    return match(GROUPED, text, begin)
        .or(() -> match(APART, text, begin))
        .or(() -> match(PLAIN, text, begin));
  }

  private static boolean isTornBefore(String text, int begin) {
    return TORN_BEFORE.matcher(text.substring(Math.max(0, begin - 10), begin)).find();
  }

  private static Optional<Digits> match(Pattern pattern, String text, int begin) {
    Matcher matcher = pattern.matcher(text).region(begin, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String digits = matcher.group().replaceAll("[,， ]", "");
    boolean torn = TORN_AFTER.matcher(text).region(matcher.end(), text.length()).lookingAt();
    return torn || digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new Digits(new BigDecimal(digits), matcher.end()));
  }
}
