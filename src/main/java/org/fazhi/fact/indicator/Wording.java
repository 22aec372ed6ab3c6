package org.fazhi.fact.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.TsvTable;

/**
 * The wordings of {@code indicator-wording.tsv}, one pattern per role. Immutable and thread-safe.
 */
final class Wording {

  /** What a wording is for; see the head of the file. */
  enum Role {
    ADJUNCT,
    FILLER,
    COMPARISON,
    SHARE,
    GENERIC,
    EVENT_VERB,
    FORMATIVE,
    LEVEL,
    AFFILIATE,
    TARGET,
    STANDING,
    TIME_LIMIT,
    SUMMARY,
    PAST;

    static Role of(String id) {
      return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  private final Map<Role, Pattern> patterns = new EnumMap<>(Role.class);

  private Wording(Map<Role, String> alternatives) {
    alternatives.forEach((role, pattern) -> patterns.put(role, Pattern.compile(pattern)));
  }

  static Wording load() {
    Map<Role, List<String>> rows =
        TsvTable.load("indicator-wording.tsv", "role", "pattern", "example", "counter_example")
            .rows()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.parse("role", Role::of),
                    () -> new EnumMap<>(Role.class),
                    Collectors.mapping(
                        row -> "(?:" + row.pattern("pattern").pattern() + ")",
                        Collectors.toList())));
    Map<Role, String> joined = new EnumMap<>(Role.class);
    rows.forEach((role, patterns) -> joined.put(role, "(?:" + String.join("|", patterns) + ")"));
    return new Wording(joined);
  }

  /** The alternatives of {@code role} as one group of a regular expression. */
  String alternatives(Role role) {
    return pattern(role).pattern();
  }

  /** Whether {@code text} has the wording anywhere. */
  boolean found(Role role, String text) {
    return pattern(role).matcher(text).find();
  }

  /** Whether all of {@code text} is the wording. */
  boolean is(Role role, String text) {
    return pattern(role).matcher(text).matches();
  }

  /** Where the wording that begins at {@code at} ends; {@code at} when there is none. */
  int skip(Role role, String text, int at) {
    Matcher matcher = pattern(role).matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private Pattern pattern(Role role) {
    Pattern pattern = patterns.get(role);
    if (pattern == null) {
      throw new IllegalStateException("indicator-wording.tsv has no row for " + role);
    }
    return pattern;
  }
}
