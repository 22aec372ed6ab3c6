package org.fazhi.fact.indicator;

import org.fazhi.mention.UnitKind;

/** Names counts by the noun after the number: 16名|行政执法人员. Immutable and thread-safe. */
final class NounAfterNamer {

  private final Wording wording;

  NounAfterNamer(Wording wording) {
    this.wording = wording;
  }

  FigureName name(Figure figure) {
    LeftReading left = figure.left();
    RightReading right = figure.right();
    if (left.lead().endsWith("的") && left.lead().length() > 1) {
      return ofRelative(figure);
    }
    if (qualifies(left)) {
      return FigureName.after(left.noun() + right.noun(), right.noun(), "noun-around", 0.85);
    }
    boolean events = figure.quantity().unit().kind() == UnitKind.EVENTS;
    boolean predicate = !right.predicate().isEmpty();
    if (events && predicate && !left.noun().isEmpty() && left.verbs().isEmpty()) {
      String act = left.noun() + right.noun() + right.predicate();
      return FigureName.after(act, act, "act-around", 0.85);
    }
    // 21个部门的195项许可事项统一划入…: what the number before counts tells these from others.
    boolean scoped = left.lead().equals("的");
    if (!events && predicate && !scoped && takesPredicate(left)) {
      String saidOf = right.predicate() + "的" + right.noun();
      return FigureName.after(
          saidOf.replaceFirst("^[，的]", ""),
          figure.quantity().unit().kind() == UnitKind.PERSONS ? saidOf : right.noun(),
          "noun-after-with-predicate",
          0.85);
    }
    return FigureName.after(right.noun(), right.noun(), "noun-after", 0.9);
  }

  /** 市审计局反馈的18个问题: the problems are those that the words before the number name. */
  private FigureName ofRelative(Figure figure) {
    RightReading right = figure.right();
    String lead = figure.left().lead();
    String named = wording.without(Wording.Role.RELATIVE_MARKER, lead) + right.noun();
    // 对情节轻微的8家企业不予处罚: what was done with them tells them from others.
    boolean fronted =
        wording.has(Wording.Role.FRONTED, lead)
            && !right.predicate().isEmpty()
            && figure.quantity().unit().kind() != UnitKind.EVENTS;
    String name = fronted ? right.predicate() + "的" + named : named;
    String head = wording.has(Wording.Role.RELATIVE_KEPT, right.noun()) ? name : right.noun();
    return FigureName.after(name, head, "noun-after", 0.9);
  }

  /** 市本级 of 市本级60个部门. */
  private boolean qualifies(LeftReading left) {
    return left.verbs().isEmpty() && wording.has(Wording.Role.QUALIFIER, left.noun());
  }

  /** Whether what follows the noun is said of it: not where it is only an object (走访40家企业了解情况). */
  private static boolean takesPredicate(LeftReading left) {
    return left.verb().filter(verb -> !verb.is(Verb.Sense.PIVOTAL)).isEmpty();
  }
}
