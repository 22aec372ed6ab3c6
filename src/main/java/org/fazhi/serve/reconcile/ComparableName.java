package org.fazhi.serve.reconcile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what people leave out or write otherwise: {@code 《中华人民共和国科学技术进步法》} is compared as
 * {@code 科学技术进步法}.
 *
 * @param text letters and digits alone, in NFKC and lower case
 */
record ComparableName(String text) {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String STATE = "中华人民共和国";

  private static final double LEAST_OF_SHORT_FORMS = 0.75;
  private static final double MOST_OF_SHORT_FORMS = 0.95;
  private static final double MOST_OF_OTHERS = 0.7;

  static ComparableName of(String name) {
    String letters =
        NO_LETTER
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    String rest = letters.startsWith(STATE) ? letters.substring(STATE.length()) : letters;
    return new ComparableName(rest.isEmpty() ? letters : rest);
  }

  /** Pairs of neighbouring letters; the only letter of a name of one letter. */
  Set<String> bigrams() {
    Set<String> bigrams = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      bigrams.add(text.substring(i, i + 2));
    }
    if (text.length() == 1) {
      bigrams.add(text);
    }
    return bigrams;
  }

  /**
   * How well {@code typed} stands for this name: 1 when equal; {@value #LEAST_OF_SHORT_FORMS} to
   * {@value #MOST_OF_SHORT_FORMS} for a short form, which has the letters of the name in their
   * order and its last one ({@code 临安区科技局} for {@code 临安区科学技术局}); else what the pairs of letters
   * have in common, {@value #MOST_OF_OTHERS} at most.
   */
  double similarity(ComparableName typed) {
    if (text.equals(typed.text)) {
      return 1;
    }
    if (isShortForm(typed.text)) {
      double kept = (double) typed.text.length() / text.length();
      return LEAST_OF_SHORT_FORMS + (MOST_OF_SHORT_FORMS - LEAST_OF_SHORT_FORMS) * kept;
    }
    return MOST_OF_OTHERS * dice(bigrams(), typed.bigrams());
  }

  private boolean isShortForm(String typed) {
    if (typed.length() < 2
        || typed.length() >= text.length()
        || typed.charAt(typed.length() - 1) != text.charAt(text.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < text.length() && at < typed.length(); i++) {
      if (text.charAt(i) == typed.charAt(at)) {
        at++;
      }
    }
    return at == typed.length();
  }

  private static double dice(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }
}
