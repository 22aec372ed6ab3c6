package org.fazhi.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvTable;

/**
 * Judges what parts of a report are for, from headings and, inside a part that serves two purposes,
 * from the words that turn from one to the other. Immutable and thread-safe.
 */
public final class SectionRoles {

  private static final int LONGEST_ANNOUNCEMENT = 24;
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?:主要)?(?:存在|面临).*|(?:主要|当前|目前|工作)?(?:问题|不足|困难|短板|差距)(?:[和与及、].*)?|(?:当前|目前).*|下一?步.*|今后(?!.{0,3}年).*|\\d{4}年.*|工作(?:打算|安排|计划|思路).*");

  private record Rule(SectionRole role, Pattern pattern) {}

  private final List<Rule> headings;
  private final List<Rule> cues;

  private SectionRoles(List<Rule> headings, List<Rule> cues) {
    this.headings = List.copyOf(headings);
    this.cues = List.copyOf(cues);
  }

  /** The rules of {@code section-roles.tsv} and {@code role-cues.tsv}. */
  public static SectionRoles load() {
    return new SectionRoles(rules("section-roles.tsv"), rules("role-cues.tsv"));
  }

  private static List<Rule> rules(String file) {
    return TsvTable.load(file, "role", "pattern", "example", "counter_example").rows().stream()
        .map(row -> new Rule(row.parse("role", SectionRoles::role), row.pattern("pattern")))
        .toList();
  }

  /** Every role that {@code heading} announces. */
  public Set<SectionRole> ofHeading(String heading) {
    Set<SectionRole> roles = EnumSet.noneOf(SectionRole.class);
    headings.stream()
        .filter(rule -> rule.pattern().matcher(heading).find())
        .forEach(rule -> roles.add(rule.role()));
    return roles;
  }

  /**
   * The role that a heading inside a part announces when it says nothing else: （二）下一步打算. A heading
   * that is a statement itself (补齐队伍短板) announces none.
   */
  public Optional<SectionRole> announced(String heading) {
    if (heading.length() > LONGEST_ANNOUNCEMENT || !ANNOUNCEMENT.matcher(heading).matches()) {
      return Optional.empty();
    }
    Set<SectionRole> roles = ofHeading(heading);
    return roles.size() == 1 ? roles.stream().findFirst() : Optional.empty();
  }

  /** The role to which {@code sentence} turns, empty when it doesn't turn. */
  public Optional<SectionRole> turn(String sentence) {
    return cues.stream()
        .filter(rule -> rule.pattern().matcher(sentence).find())
        .map(Rule::role)
        .findFirst();
  }

  private static SectionRole role(String id) {
    return switch (id) {
      case "workDone" -> SectionRole.WORK_DONE;
      case "shortcomings" -> SectionRole.SHORTCOMINGS;
      case "leadersDuty" -> SectionRole.LEADERS_DUTY;
      case "nextSteps" -> SectionRole.NEXT_STEPS;
      default -> throw new IllegalArgumentException("no role " + id);
    };
  }
}
