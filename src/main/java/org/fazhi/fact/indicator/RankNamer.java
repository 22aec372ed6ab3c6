package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names places in rankings: 法治考核居全省第2位. Immutable and thread-safe. */
final class RankNamer {

  private static final String RANKING = "排名";
  // 全市13个参评单位 are the whole of 全市.
  private static final Pattern NUMBER_AND_REST = Pattern.compile("\\d+[余多]?[个家所座].*$");

  private final ChangeNamer changes;
  private final Wording wording;

  RankNamer(ChangeNamer changes, Wording wording) {
    this.changes = changes;
    this.wording = wording;
  }

  Optional<FigureName> name(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    if (left.isDelta()) {
      return Optional.of(changes.name(figure, topics));
    }
    return left.change().isPresent() && left.lead().isEmpty()
        ? topics
            .last(figure.sentence())
            .map(topic -> FigureName.resolved(topic.name(), topic.head(), "same-as-earlier", 0.85))
        : wording
            .match(Wording.Role.RANKED, left.lead())
            .flatMap(ranked -> place(figure, topics, ranked));
  }

  private Optional<FigureName> place(Figure figure, Topics topics, Matcher ranked) {
    String noun = ranked.group("noun").replaceFirst("^在", "").replaceFirst("中$", "");
    String field = ranked.group("field") == null ? "" : ranked.group("field");
    if (noun.isEmpty() && wording.has(Wording.Role.EVALUATION, field)) {
      noun = field;
      field = "";
    }
    String scope = NUMBER_AND_REST.matcher(field + ranked.group("scope")).replaceFirst("");
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
