package org.fazhi.fact.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.TsvTable;

/**
 * The wordings of {@code indicator-wording.tsv}, one pattern per role. Immutable and thread-safe.
 */
final class Wording {

  /** Where in a text a wording is looked for. */
  enum Where {
    ANYWHERE,
    BEGIN,
    END,
    WHOLE;

    /** {@code pattern}, tied to this place. */
    Pattern tie(String pattern) {
      String group = "(?:" + pattern + ")";
      return Pattern.compile(
          switch (this) {
            case ANYWHERE -> group;
            case BEGIN -> "^" + group;
            case END -> group + "$";
            case WHOLE -> "^" + group + "\\z";
          });
    }
  }

  /** What a wording is for; the head of the file says it for each. */
  enum Role {
    ACTOR(Where.END),
    ADJUNCT(Where.BEGIN),
    AFFILIATE(Where.BEGIN),
    AMONG(Where.WHOLE),
    APPROXIMATELY(Where.ANYWHERE),
    AT_LEAST(Where.ANYWHERE),
    AT_MOST(Where.ANYWHERE),
    BODIES(Where.END),
    BODY(Where.END),
    BODY_UNIT(Where.WHOLE),
    BRINGS_PERSONS(Where.WHOLE),
    CASE_OR_PAPER(Where.WHOLE),
    CASE_UNIT(Where.WHOLE),
    COMPARED(Where.BEGIN),
    COMPARISON(Where.ANYWHERE),
    COMPOUND(Where.WHOLE),
    COUNT_ENDING(Where.END),
    COVERAGE(Where.BEGIN),
    COVERB(Where.BEGIN),
    DENIED(Where.END),
    EARLIER_YEAR(Where.WHOLE),
    EVALUATION(Where.END),
    EVENT_VERB(Where.WHOLE),
    FALLING_NAME(Where.WHOLE),
    FILLER(Where.END),
    FORMATIVE(Where.BEGIN),
    FRONTED(Where.BEGIN),
    GENERIC(Where.WHOLE),
    GIVING(Where.WHOLE),
    GROWTH(Where.END),
    INDEPENDENT_RATE(Where.WHOLE),
    INTRODUCTION(Where.BEGIN),
    JOINER(Where.BEGIN),
    LEVEL(Where.WHOLE),
    LEVEL_LAST(Where.WHOLE),
    LEVEL_PREFIX(Where.BEGIN),
    LIMIT_ENDING(Where.END),
    LONE_ADVERB(Where.WHOLE),
    MANNER_UNIT(Where.WHOLE),
    MATTER(Where.WHOLE),
    NEW(Where.BEGIN),
    NO_NAME(Where.WHOLE),
    NO_NAME_BEGIN(Where.BEGIN),
    NO_NAME_END(Where.END),
    NO_NOUN(Where.BEGIN),
    NOUN_MODIFIER(Where.BEGIN),
    NOUN_OF_VERB(Where.WHOLE),
    NOUN_OPENING(Where.BEGIN),
    NOUN_TRAILER(Where.END),
    OWN_BODY(Where.WHOLE),
    PART(Where.BEGIN),
    PARTS_FOLLOW(Where.END),
    PARTICIPATION(Where.WHOLE),
    PAST(Where.ANYWHERE),
    PREPOSITION_BEGIN(Where.BEGIN),
    QUALIFIER(Where.WHOLE),
    QUALIFIED_RATE(Where.WHOLE),
    RANK_FIELD(Where.END),
    RANKED(Where.WHOLE),
    RATE(Where.END),
    RATIO_OF_EARLIER(Where.WHOLE),
    RATIO_OF_RESULT(Where.WHOLE),
    RATIO_WORDS(Where.ANYWHERE),
    RECEIVED(Where.WHOLE),
    RECEIVER(Where.END),
    RELATIVE_KEPT(Where.WHOLE),
    RELATIVE_MARKER(Where.BEGIN),
    REST(Where.BEGIN),
    RISING_NAME(Where.WHOLE),
    SERVED_UNIT(Where.WHOLE),
    SHARE(Where.END),
    SHORT_NOUN(Where.BEGIN),
    SHARE_NOUN(Where.END),
    SHARE_OF(Where.WHOLE),
    STAGE_ACCEPTED(Where.WHOLE),
    STAGE_CONCLUDED(Where.WHOLE),
    STAGE_OUTCOME(Where.WHOLE),
    STAGE_RECEIVED(Where.WHOLE),
    STANDING(Where.ANYWHERE),
    STARTS(Where.END),
    STARTS_INSIDE(Where.END),
    STRAY_BEGIN(Where.BEGIN),
    SUMMARY(Where.BEGIN),
    TARGET(Where.ANYWHERE),
    TIME_LIMIT(Where.ANYWHERE),
    TIMELY(Where.WHOLE),
    TIMES(Where.WHOLE),
    TITLED(Where.END),
    TITLES_ONLY(Where.END),
    TURN(Where.ANYWHERE),
    UNFINISHED(Where.END),
    VERB_LINK(Where.BEGIN),
    VERB_MODIFIER(Where.BEGIN),
    VERB_RATE(Where.WHOLE),
    WITHIN(Where.BEGIN),
    YEAR(Where.WHOLE),
    YEAR_OF_NAME(Where.ANYWHERE);

    private final Where where;

    Role(Where where) {
      this.where = where;
    }

    static Role of(String id) {
      return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    Where where() {
      return where;
    }
  }

  private final Map<Role, Pattern> patterns;
  private final Pattern endingComparison;

  private Wording(Map<Role, Pattern> patterns) {
    this.patterns = new EnumMap<>(patterns);
    this.endingComparison = Pattern.compile(alternatives(Role.COMPARISON) + "$");
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
    Map<Role, Pattern> patterns = new EnumMap<>(Role.class);
    rows.forEach((role, rule) -> patterns.put(role, role.where().tie(String.join("|", rule))));
    return new Wording(patterns);
  }

  /** The alternatives of {@code role}, which is looked for anywhere, as one group. */
  String alternatives(Role role) {
    return pattern(role).pattern();
  }

  /** Whether {@code text} has the wording in its place. */
  boolean has(Role role, String text) {
    return pattern(role).matcher(text).find();
  }

  /** The wording in {@code text} with its slots, empty when {@code text} doesn't have it. */
  Optional<Matcher> match(Role role, String text) {
    Matcher matcher = pattern(role).matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The comparison with which {@code text} ends: 同比 of 进口额同比. */
  Optional<String> endingComparison(String text) {
    Matcher matcher = endingComparison.matcher(text);
    return matcher.find() && matcher.group().length() > 1
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  /** {@code text} with the wording, wherever it has its place, left out. */
  String without(Role role, String text) {
    return pattern(role).matcher(text).replaceAll("");
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
