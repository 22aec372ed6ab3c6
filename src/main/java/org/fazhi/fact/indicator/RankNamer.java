package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;

/** Names places in rankings: 法治考核居全省第2位. Immutable and thread-safe. */
final class RankNamer {

  private static final String RANKING = "排名";

  private final ChangeNamer changes;
  private final Wording wording;

  RankNamer(ChangeNamer changes, Wording wording) {
    this.changes = changes;
    this.wording = wording;
  }

  Optional<FigureName> name(Figure figure, Topics topics) {
    return figure.left().isDelta()
        ? Optional.of(changes.name(figure, topics))
        : wording
            .match(Wording.Role.RANKED, figure.left().lead())
            .flatMap(ranked -> place(figure, topics, ranked));
  }

  private Optional<FigureName> place(Figure figure, Topics topics, Matcher ranked) {
    String noun = ranked.group("noun").replaceFirst("^在", "").replaceFirst("中$", "");
    String scope = ranked.group("scope");
    boolean subject = noun.isEmpty() || wording.has(Wording.Role.OWN_BODY, noun);
    String base = subject ? lastName(figure, topics).orElse(noun) : noun;
    if (base.isEmpty() && scope.isEmpty()) {
      return Optional.empty();
    }
    String place = base + scope;
    String name = place.contains(RANKING) ? place : place + RANKING;
    String head = base.isEmpty() ? name : base;
    return Optional.of(FigureName.measuring(name, head, "rank", subject ? 0.75 : 0.9));
  }

  private static Optional<String> lastName(Figure figure, Topics topics) {
    return topics
        .last(figure.sentence())
        .map(Topic::name)
        .or(() -> Optional.of(figure.previousClause()).filter(clause -> !clause.isEmpty()));
  }
}
