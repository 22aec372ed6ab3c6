package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.fact.IndicatorObservation;

/**
 * Ties what came of cases to the cases: 维持80件 to 审结110件, and that to 受理120件. Mutable; made for one
 * report, its memory for one sentence.
 *
 * <p>A stage is part of the nearest one before it that counts the same things and no fewer.
 */
final class CaseStages {

  private static final List<Wording.Role> ORDER =
      List.of(
          Wording.Role.STAGE_RECEIVED,
          Wording.Role.STAGE_ACCEPTED,
          Wording.Role.STAGE_CONCLUDED,
          Wording.Role.STAGE_OUTCOME);

  private static final int MEMORY = 40;

  private record Reached(int stage, String head, IndicatorObservation observation) {}

  private final Wording wording;
  private final List<Reached> reached = new ArrayList<>();
  private int sentence = -1;

  CaseStages(Wording wording) {
    this.wording = wording;
  }

  /** Forgets all. */
  void clear() {
    reached.clear();
  }

  /** Remembers {@code observation} as the stage that the verb of {@code figure} says. */
  void add(Figure figure, FigureName name, IndicatorObservation observation) {
    turnTo(figure.sentence());
    int stage = stage(figure);
    if (stage >= 0 && reached.size() < MEMORY) {
      reached.add(new Reached(stage, name.head(), observation));
    }
  }

  /** The cases of which those of {@code figure} are some. */
  Optional<IndicatorObservation> of(Figure figure, FigureName name, BigDecimal value) {
    turnTo(figure.sentence());
    int stage = stage(figure);
    for (int i = reached.size() - 1; i >= 0 && stage > 0; i--) {
      Reached before = reached.get(i);
      boolean fits =
          before.stage() < stage
              && before.head().equals(name.head())
              && before.observation().unit().equals(figure.quantity().unit().name())
              && before.observation().value().compareTo(value) >= 0;
      if (fits) {
        return Optional.of(before.observation());
      }
    }
    return Optional.empty();
  }

  private void turnTo(int next) {
    if (sentence != next) {
      sentence = next;
      reached.clear();
    }
  }

  private int stage(Figure figure) {
    String verb = figure.left().verb().map(Verb::word).orElse("");
    for (int stage = 0; stage < ORDER.size(); stage++) {
      if (wording.has(ORDER.get(stage), verb)) {
        return stage;
      }
    }
    return -1;
  }
}
