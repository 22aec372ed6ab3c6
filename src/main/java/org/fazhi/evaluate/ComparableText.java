package org.fazhi.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared: compatibility forms folded (Ａ to a, ㈠ to 一), lower case, and nothing but
 * letters, characters and digits. {@code 《科技进步法》（试行）} becomes {@code 科技进步法试行}.
 */
final class ComparableText {

  private ComparableText() {}

  /** {@code text} without punctuation, symbols and blanks. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    folded(text)
        .codePoints()
        .filter(c -> Character.isAlphabetic(c) || Character.isDigit(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** {@code text} without blanks only, for units, where the sign carries the meaning: %, ‰. */
  static String ofSign(String text) {
    return folded(text).replaceAll("\\s+", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
