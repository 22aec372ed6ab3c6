package org.fazhi.fact.indicator;

import java.util.List;
import java.util.regex.Pattern;

/** The words that join the members of a list: 、, 和, 与, 及, 以及. Immutable and thread-safe. */
final class Joiners {

  private static final Pattern JOINER = Pattern.compile("[、和与及]|以及");
  private static final Pattern ONLY_JOINERS = Pattern.compile("[、，和与及]*|以及");

  private Joiners() {}

  /** Whether {@code words} begin with one. */
  static boolean begin(String words) {
    return JOINER.matcher(words).lookingAt();
  }

  /** Whether {@code words} are nothing else; true for none at all. */
  static boolean are(String words) {
    return ONLY_JOINERS.matcher(words).matches();
  }

  /** Whether {@code words} have one. */
  static boolean in(String words) {
    return JOINER.matcher(words).find();
  }

  /** The members of {@code list} in order; blank ones where a joiner begins or ends it. */
  static List<String> split(String list) {
    return List.of(JOINER.split(list, -1));
  }
}
