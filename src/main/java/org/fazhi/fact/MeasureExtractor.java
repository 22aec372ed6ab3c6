package org.fazhi.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.mention.Agency;
import org.fazhi.mention.MeasureFinder;
import org.fazhi.mention.MeasureMention;
import org.fazhi.structure.OutlineLevel;
import org.fazhi.structure.OutlineNode;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.Section;
import org.fazhi.structure.SectionRole;
import org.fazhi.structure.Sentence;
import org.fazhi.text.TextSpan;

/**
 * Extracts the measures that a report says were taken, are planned, or are lacking.
 *
 * <p>The part of the report gives the status (聘请法律顾问2名 under 主要举措 is done, under 下一步安排 planned),
 * the words around the mention may change or annul it. Each pair of measure and status is stated
 * once, with the best evidence. Immutable and thread-safe.
 */
public final class MeasureExtractor {

  private record Key(String measure, MeasureStatus status) {}

  private final MeasureFinder finder;
  private final MeasureContext context;

  private MeasureExtractor(MeasureFinder finder, MeasureContext context) {
    this.finder = finder;
    this.context = context;
  }

  /** An extractor with the wording and contexts of the lexicon. */
  public static MeasureExtractor standard() {
    return of(MeasureFinder.standard());
  }

  /** An extractor with the wording of {@code finder}. */
  public static MeasureExtractor of(MeasureFinder finder) {
    return new MeasureExtractor(finder, MeasureContext.load());
  }

  /**
   * The measures of {@code report}, in order of their evidence.
   *
   * @param agent agency that the report is about
   */
  public List<MeasureAdoption> extract(ReportStructure report, Agency agent) {
    MeasureFinder.Reading reading = finder.read(report.text());
    List<TextSpan> silent = silentParts(report);
    Map<Integer, TextSpan> enumerators = new HashMap<>();
    report.outline().forEach(node -> enumerators.put(node.enumerator().begin(), node.enumerator()));
    List<TextSpan> headings = headings(report);
    Map<Key, MeasureAdoption> best = new HashMap<>();
    for (Sentence sentence : report.sentences()) {
      if (silent.stream().noneMatch(part -> part.contains(sentence.span()))) {
        MeasureStatus status = statusOf(sentence.role());
        TextSpan words = withoutEnumerator(sentence.span(), enumerators);
        for (MeasureMention mention : reading.find(words, status.id())) {
          boolean heads = headings.stream().anyMatch(it -> it.contains(mention.clause()));
          adoption(report.text(), mention, status, heads, agent)
              .ifPresent(found -> best.merge(key(found), found, MeasureExtractor::better));
        }
      }
    }
    List<MeasureAdoption> adoptions = new ArrayList<>(best.values());
    adoptions.sort(
        Comparator.comparing((MeasureAdoption adoption) -> adoption.evidence().span())
            .thenComparing(MeasureAdoption::measure)
            .thenComparing(MeasureAdoption::status));
    return adoptions;
  }

  /** {@code sentence} from behind the （一） that it may begin with. */
  private static TextSpan withoutEnumerator(TextSpan sentence, Map<Integer, TextSpan> enumerators) {
    TextSpan enumerator = enumerators.get(sentence.begin());
    return enumerator == null || enumerator.end() >= sentence.end()
        ? sentence
        : TextSpan.of(enumerator.end(), sentence.end());
  }

  private Optional<MeasureAdoption> adoption(
      String text, MeasureMention mention, MeasureStatus status, boolean heads, Agency agent) {
    return context
        .judge(text, mention, status)
        .filter(judged -> mention.rule().appliesTo(judged.id()))
        .map(
            judged ->
                new MeasureAdoption(
                    agent, mention.measure(), judged, evidence(text, mention, judged, heads)));
  }

  private static Evidence evidence(
      String text, MeasureMention mention, MeasureStatus status, boolean heads) {
    String clause = mention.clause().in(text);
    return new Evidence(
        mention.clause(),
        clause,
        mention.rule().id(),
        MeasureConfidence.of(mention, clause, status, heads));
  }

  private static Key key(MeasureAdoption adoption) {
    return new Key(adoption.measure(), adoption.status());
  }

  private static MeasureAdoption better(MeasureAdoption first, MeasureAdoption second) {
    return second.evidence().confidence() > first.evidence().confidence() ? second : first;
  }

  private static MeasureStatus statusOf(SectionRole role) {
    return switch (role) {
      case SHORTCOMINGS -> MeasureStatus.SHORTCOMING;
      case NEXT_STEPS -> MeasureStatus.PLANNED;
      case WORK_DONE, LEADERS_DUTY, OTHER -> MeasureStatus.DONE;
    };
  }

  /**
   * Parts that state no measure: introductions before the first heading, headings of nothing. What
   * stands before the first heading is no introduction where no later part tells of deeds.
   */
  private static List<TextSpan> silentParts(ReportStructure report) {
    List<TextSpan> silent = new ArrayList<>();
    if (report.sections().stream().anyMatch(MeasureExtractor::tellsOfDeeds)) {
      report.sections().stream()
          .filter(section -> section.role() == SectionRole.OTHER && section.title().isEmpty())
          .map(Section::span)
          .forEach(silent::add);
    }
    report.outline().stream()
        .filter(node -> node.level() == OutlineLevel.CHAPTER)
        .filter(node -> isHeadingOnly(report.text(), node))
        .map(OutlineNode::span)
        .forEach(silent::add);
    return silent;
  }

  private static boolean tellsOfDeeds(Section section) {
    return section.role() == SectionRole.WORK_DONE || section.role() == SectionRole.LEADERS_DUTY;
  }

  /** Headings of parts that say more. */
  private static List<TextSpan> headings(ReportStructure report) {
    return report.outline().stream()
        .filter(node -> !isHeadingOnly(report.text(), node))
        .map(OutlineNode::heading)
        .toList();
  }

  private static boolean isHeadingOnly(String text, OutlineNode node) {
    return text.substring(node.heading().end(), node.span().end()).strip().length() <= 1;
  }
}
