package org.fazhi.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/**
 * The wording of {@code engagement-wording.tsv}: what the words before and behind a title say was
 * done with the document. Immutable and thread-safe.
 */
final class EngagementWording {

  /**
   * What some words say.
   *
   * @param types kinds of engagement, not empty
   * @param rule identifiers of the rows that matched, joined by +
   * @param begin where the words begin
   * @param strong whether they say it by themselves
   */
  record Reading(Set<EngagementType> types, String rule, int begin, boolean strong) {}

  private record Rule(
      String id, EngagementType type, boolean after, boolean strong, Pattern pattern) {}

  private record Hit(Rule rule, int begin, int end) {}

  private static final Pattern JOINT = Pattern.compile("[、和与并及]{0,2}(?:深入|认真|全面|严格|广泛|组织)?");

  private final List<Rule> rules;

  private EngagementWording(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static EngagementWording load() {
    List<Rule> rules = new ArrayList<>();
    for (TsvRow row :
        TsvTable.load(
                "engagement-wording.tsv",
                "id",
                "type",
                "side",
                "strength",
                "pattern",
                "example",
                "counter_example")
            .rows()) {
      rules.add(
          new Rule(
              row.get("id"),
              row.parse("type", id -> EngagementType.valueOf(id.toUpperCase(Locale.ROOT))),
              row.get("side").equals("after"),
              row.get("strength").equals("strong"),
              row.pattern("pattern")));
    }
    return new EngagementWording(rules);
  }

  /** The same wording without what says {@code type}. */
  EngagementWording without(EngagementType type) {
    return new EngagementWording(rules.stream().filter(rule -> rule.type() != type).toList());
  }

  /** What the last verb of {@code words}, which stand before a title, and its neighbours say. */
  Optional<Reading> before(String words) {
    List<Hit> hits = hits(words, false);
    Optional<Hit> last =
        hits.stream()
            .max(
                Comparator.comparingInt(Hit::end)
                    .thenComparing(Hit::begin, Comparator.reverseOrder()));
    return last.map(hit -> run(words, hits, hit));
  }

  /** The run of verbs that ends with {@code last}: 学习宣传贯彻. */
  private static Reading run(String words, List<Hit> hits, Hit last) {
    Set<EngagementType> types = EnumSet.of(last.rule().type());
    StringBuilder rule = new StringBuilder(last.rule().id());
    int begin = last.begin();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Hit hit : hits) {
        // 围绕培训《…》: what is weak alone adds nothing to a verb that says it.
        boolean joins = hit.rule().strong() || !last.rule().strong();
        if (joins
            && hit.end() <= begin
            && JOINT.matcher(words.substring(hit.end(), begin)).matches()) {
          if (types.add(hit.rule().type())) {
            rule.append('+').append(hit.rule().id());
          }
          begin = hit.begin();
          grown = true;
          break;
        }
      }
    }
    return new Reading(types, rule.toString(), begin, last.rule().strong());
  }

  /** What {@code words}, which stand behind a title up to the end of the clause, say. */
  Optional<Reading> after(String words) {
    return hits(words, true).stream()
        .min(
            Comparator.<Hit>comparingInt(hit -> hit.rule().strong() ? 0 : 1)
                .thenComparingInt(Hit::begin)
                .thenComparingInt(hit -> -hit.end()))
        .map(
            hit ->
                new Reading(
                    EnumSet.of(hit.rule().type()),
                    hit.rule().id(),
                    hit.begin(),
                    hit.rule().strong()));
  }

  private List<Hit> hits(String words, boolean after) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.after() == after) {
        Matcher matcher = rule.pattern().matcher(words);
        while (matcher.find()) {
          if (matcher.end() > matcher.start()) {
            hits.add(new Hit(rule, matcher.start(), matcher.end()));
          }
        }
      }
    }
    return hits;
  }
}
