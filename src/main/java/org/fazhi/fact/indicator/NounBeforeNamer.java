package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import org.fazhi.mention.UnitKind;

/** Names counts by the noun before the number: 新增|省科技领军企业|3家. Immutable and thread-safe. */
final class NounBeforeNamer {

  private static final int LONGEST_SURE = 20;

  private final Antecedents antecedents;
  private final Wording wording;

  NounBeforeNamer(Antecedents antecedents, Wording wording) {
    this.antecedents = antecedents;
    this.wording = wording;
  }

  FigureName name(Figure figure, Topics topics) {
    String noun = antecedents.startNote(figure.left()) + figure.left().noun();
    return levelLast(figure, noun)
        .or(() -> part(figure, noun, topics))
        .or(() -> persons(figure))
        .or(() -> belonging(figure, noun, topics))
        .or(() -> reached(figure, noun, topics))
        .orElseGet(() -> own(figure, noun));
  }

  /** 科技企业孵化器|省级3家. */
  private Optional<FigureName> levelLast(Figure figure, String noun) {
    if (figure.quantity().unit().kind() == UnitKind.EVENTS) {
      return Optional.empty();
    }
    return wording.match(Wording.Role.LEVEL_LAST, noun).map(NounBeforeNamer::levelFirst);
  }

  private static FigureName levelFirst(Matcher levelLast) {
    String head = levelLast.group("head");
    return FigureName.before(levelLast.group("level") + head, head, "level-after-noun", 0.9);
  }

  /** 省级 of 示范项目12个，其中省级3个: a part of the figure before. */
  private Optional<FigureName> part(Figure figure, String noun, Topics topics) {
    boolean level = wording.has(Wording.Role.LEVEL, noun);
    boolean relative = figure.left().lead().endsWith("的") && !noun.contains("的");
    if (!level && !relative) {
      return Optional.empty();
    }
    return topics
        .lastNearby(figure.quantity().unit(), figure.sentence())
        .map(Topic::head)
        .map(
            whole -> {
              String head = level ? wording.without(Wording.Role.LEVEL_PREFIX, whole) : whole;
              return FigureName.resolved(noun + (level ? "" : "的") + head, head, "part", 0.85);
            });
  }

  /** 取得执法证的|52人. */
  private static Optional<FigureName> persons(Figure figure) {
    String lead = figure.left().lead();
    return lead.endsWith("的") && figure.quantity().unit().kind() == UnitKind.PERSONS
        ? Optional.of(FigureName.before(lead + "人员", "persons", 0.8))
        : Optional.empty();
  }

  /** 受众 of 举办活动5场，受众300人. */
  private Optional<FigureName> belonging(Figure figure, String noun, Topics topics) {
    return antecedents
        .owner(noun, figure, topics)
        .map(
            owner ->
                FigureName.resolved(
                    Overlap.join(owner.head(), noun), noun, "belongs-to-earlier", 0.85));
  }

  /** 企业 of 减免税费5项，惠及企业30家. */
  private static Optional<FigureName> reached(Figure figure, String noun, Topics topics) {
    return figure
        .left()
        .verb()
        .filter(verb -> verb.is(Verb.Sense.REACHING))
        .map(verb -> verb.word() + noun)
        .map(
            reached ->
                topics
                    .lastCounted(figure.sentence())
                    .map(
                        topic ->
                            FigureName.resolved(
                                topic.head() + reached, noun, "belongs-to-earlier", 0.85))
                    .orElseGet(
                        () ->
                            FigureName.before(
                                figure.left().verbs().size() > 1 ? reached : noun,
                                "noun-before",
                                0.85)));
  }

  private FigureName own(Figure figure, String noun) {
    String head =
        figure.quantity().unit().kind() == UnitKind.TIME
            ? wording.without(Wording.Role.LIMIT_ENDING, noun)
            : noun;
    return FigureName.before(noun, head, "noun-before", noun.length() <= LONGEST_SURE ? 0.95 : 0.8);
  }
}
