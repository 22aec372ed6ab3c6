package org.fazhi.fact.indicator;

import java.util.Optional;

/**
 * Finds what a figure refers back to, an earlier figure or clause: 132件 of 清理文件132件，废止21件.
 * Immutable and thread-safe.
 */
final class Antecedents {

  private final Wording wording;

  Antecedents(Wording wording) {
    this.wording = wording;
  }

  /** The figure to which {@code noun} belongs: activities, of which it gives the 受众. */
  Optional<Topic> owner(String noun, Figure figure, Topics topics) {
    return wording.has(Wording.Role.AFFILIATE, noun)
        ? topics
            .lastCounted(figure.sentence())
            .filter(topic -> !wording.has(Wording.Role.COUNT_ENDING, topic.head()))
        : Optional.empty();
  }

  /** 由62%提高到89%: the second number measures what the first did. */
  Optional<FigureName> sameAsLast(Figure figure, Topics topics) {
    return topics
        .last(figure.sentence())
        .filter(topic -> topic.unit().equals(figure.quantity().unit()))
        .or(() -> topics.lastIn(figure.quantity().unit(), figure.sentence()))
        .or(() -> topics.last(figure.sentence()))
        .map(
            topic ->
                FigureName.resolved(
                    startNote(figure.left()) + topic.base(),
                    topic.head(),
                    "same-as-earlier",
                    0.85));
  }

  /** 城镇增长率 after 城镇居民收入增长5%: the rate of the figure whose name the qualifier begins. */
  Optional<FigureName> ofQualifier(Figure figure, Topics topics) {
    return wording
        .match(Wording.Role.QUALIFIED_RATE, figure.left().noun())
        .flatMap(
            rate ->
                topics
                    .lastNamed(rate.group("qualifier"), figure.sentence())
                    .map(
                        topic ->
                            FigureName.resolved(
                                Overlap.join(
                                    wording.without(Wording.Role.GROWTH, topic.base()),
                                    rate.group("rate")),
                                topic.head(),
                                "rate-of-qualifier",
                                0.8)));
  }

  /** Whether {@code topic} counts bodies or persons. */
  boolean countsBodies(Topic topic) {
    return wording.has(Wording.Role.BODY_UNIT, topic.unit().name())
        || wording.has(Wording.Role.BODIES, topic.head());
  }

  /** What the clause before is about, after {@code prefix}. */
  Optional<FigureName> previousClause(Figure figure, String prefix) {
    String clause = figure.previousClause();
    return clause.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureName.before(prefix + clause, clause, "previous-clause", 0.6));
  }

  /** 一季度 of 由一季度的; a year tells the two ends apart by itself. */
  String startNote(LeftReading left) {
    return wording.has(Wording.Role.YEAR, left.startNote()) ? "" : left.startNote();
  }
}
