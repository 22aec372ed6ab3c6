package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.UnitKind;

/** Names the sizes of changes: 同比增长3.1%, 比上年减少2项. Immutable and thread-safe. */
final class ChangeNamer {

  private final Antecedents antecedents;

  ChangeNamer(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /**
   * The name of {@code figure}, before which a change stands.
   *
   * @throws java.util.NoSuchElementException when none does
   */
  FigureName name(Figure figure, Topics topics) {
    UnitKind kind = figure.quantity().unit().kind();
    ChangePhrase change = figure.left().change().orElseThrow();
    String suffix = change.comparison() + noun(change.verb(), kind);
    String noun = figure.left().noun();
    if (!noun.isEmpty()) {
      String full =
          antecedents
              .owner(noun, figure, topics)
              .map(topic -> Overlap.join(topic.head(), noun))
              .orElse(noun);
      return FigureName.measuring(full + suffix, full, "change-of-noun", 0.88);
    }
    Optional<Topic> topic = topics.last(figure.sentence());
    String base =
        topic
            .map(kind == UnitKind.RANK ? Topic::name : Topic::base)
            .orElse(figure.previousClause());
    return FigureName.measuring(
        base + suffix, base, "change-of-earlier", topic.isPresent() ? 0.82 : 0.5);
  }

  private static String noun(ChangeVerb verb, UnitKind kind) {
    return verb.noun()
        + switch (kind) {
          case SHARE -> "率";
          case MONEY -> "额";
          case THINGS, PERSONS, EVENTS -> "数";
          default -> "";
        };
  }
}
