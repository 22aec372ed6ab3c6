package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.UnitKind;

/**
 * Names counts that leave their noun out, by their verb and what stands earlier: 废止21件 after
 * 清理文件132件. Immutable and thread-safe.
 */
final class EllipsisNamer {

  private final Antecedents antecedents;
  private final Wording wording;

  EllipsisNamer(Antecedents antecedents, Wording wording) {
    this.antecedents = antecedents;
    this.wording = wording;
  }

  Optional<FigureName> name(Figure figure, Topics topics) {
    String lead = figure.left().lead().replaceFirst("(?:了|，)$", "");
    if (lead.isEmpty() || wording.has(Wording.Role.LONE_ADVERB, lead)) {
      return undone(figure, topics).or(() -> bare(figure, topics));
    }
    return bringsPersons(figure, lead) ? bare(figure, topics) : ofVerb(figure, lead, topics);
  }

  /** 取消5项 after 清理证明事项20项. */
  private static Optional<FigureName> undone(Figure figure, Topics topics) {
    return figure
        .left()
        .change()
        .filter(ChangePhrase::counts)
        .flatMap(
            change ->
                topics
                    .lastIn(figure.quantity().unit(), figure.sentence())
                    .map(topic -> ofEarlier(change.verb().word(), topic, 0.85)));
  }

  /** 选派12人参加考试: what the persons do names them. */
  private boolean bringsPersons(Figure figure, String lead) {
    return countsPersons(figure.quantity())
        && !figure.right().predicate().isEmpty()
        && wording.has(Wording.Role.BRINGS_PERSONS, lead);
  }

  private Optional<FigureName> ofVerb(Figure figure, String lead, Topics topics) {
    UnitKind kind = figure.quantity().unit().kind();
    Optional<Topic> same = topics.lastIn(figure.quantity().unit(), figure.sentence());
    if (kind == UnitKind.EVENTS) {
      return event(figure, lead, same);
    }
    if (kind == UnitKind.MONEY) {
      return Optional.of(FigureName.before(lead + "金额", "money-verb", 0.8));
    }
    if (same.isPresent()) {
      return same.map(topic -> ofEarlier(lead, topic, 0.85));
    }
    return kind == UnitKind.PERSONS
        ? Optional.of(persons(figure, lead, topics))
        : ofWiderContext(figure, lead, topics);
  }

  private Optional<FigureName> event(Figure figure, String lead, Optional<Topic> same) {
    return wording.has(Wording.Role.EVENT_VERB, lead)
        ? antecedents
            .previousClause(figure, "")
            .or(() -> same.map(topic -> earlierFigure(topic, 0.6)))
        : Optional.of(FigureName.before(lead, "event", 0.8));
  }

  private static FigureName persons(Figure figure, String lead, Topics topics) {
    return topics
        .lastCounted(figure.sentence())
        .map(
            topic ->
                FigureName.resolved(
                    topic.head() + lead + "人数", topic.head(), "persons-of-earlier", 0.8))
        .orElseGet(() -> FigureName.before(lead + "人数", "persons", 0.75));
  }

  private Optional<FigureName> ofWiderContext(Figure figure, String lead, Topics topics) {
    return antecedents
        .previousClause(figure, lead + "的")
        .or(
            () ->
                topics
                    .lastNearby(figure.quantity().unit(), figure.sentence())
                    .map(topic -> ofEarlier(lead, topic, 0.75)))
        .or(
            () ->
                topics
                    .lastThings(figure.sentence())
                    .filter(topic -> canBe(figure, topic))
                    .map(topic -> ofEarlier(lead, topic, 0.6)))
        .or(() -> Optional.of(verbOnly(figure, lead)));
  }

  /** Cases and papers are no bodies: 立案6起 after 检查企业20家. */
  private boolean canBe(Figure figure, Topic topic) {
    return !wording.has(Wording.Role.CASE_OR_PAPER, figure.quantity().unit().name())
        || !antecedents.countsBodies(topic);
  }

  /** 立案6起 with nothing before it. */
  private FigureName verbOnly(Figure figure, String lead) {
    boolean cases = wording.has(Wording.Role.CASE_UNIT, figure.quantity().unit().name());
    return FigureName.resolved(cases ? lead + "案件" : lead, "案件", "verb-only", 0.5);
  }

  /** 废止21件 after 清理文件132件; the same verb again counts the same: 去年办理案件12件，今年办理15件. */
  private static FigureName ofEarlier(String lead, Topic topic, double confidence) {
    String name = lead.equals(topic.verb()) ? topic.name() : lead + "的" + topic.head();
    return FigureName.resolved(name, topic.head(), "verb-of-earlier", confidence);
  }

  /** No words before the number at all. */
  private Optional<FigureName> bare(Figure figure, Topics topics) {
    String predicate = figure.right().predicate();
    if (countsPersons(figure.quantity()) && !predicate.isEmpty()) {
      return Optional.of(participants(figure, topics));
    }
    boolean turns = figure.left().change().isPresent() || figure.left().starts();
    return (turns ? antecedents.sameAsLast(figure, topics) : Optional.<FigureName>empty())
        .or(() -> antecedents.previousClause(figure, ""))
        .or(() -> topics.last(figure.sentence()).map(topic -> earlierFigure(topic, 0.5)))
        .or(() -> predicateOnly(predicate));
  }

  private boolean isEvent(Topic topic) {
    return topic.unit().kind() == UnitKind.EVENTS
        || wording.has(Wording.Role.EVENT_VERB, topic.verb());
  }

  /** 120人|参加: in what they took part stands before. */
  private FigureName participants(Figure figure, Topics topics) {
    String predicate = figure.right().predicate();
    String name = predicate + "人员";
    Optional<String> event =
        wording.has(Wording.Role.PARTICIPATION, predicate)
            ? topics.lastCounted(figure.sentence()).filter(this::isEvent).map(Topic::head)
            : Optional.empty();
    return FigureName.after(event.orElse("") + name, name, "persons-predicate", 0.8);
  }

  private static Optional<FigureName> predicateOnly(String predicate) {
    return predicate.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureName.after(predicate, predicate, "predicate", 0.4));
  }

  private static FigureName earlierFigure(Topic topic, double confidence) {
    return FigureName.resolved(topic.name(), topic.head(), "earlier-figure", confidence);
  }

  private static boolean countsPersons(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.PERSONS || quantity.unit().name().startsWith("人");
  }
}
