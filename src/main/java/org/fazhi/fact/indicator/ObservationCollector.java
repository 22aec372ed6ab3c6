package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.fact.Evidence;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.YearPart;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/**
 * Gathers the observations of a report, each figure once, and completes them from what stands
 * around: target, bound, year, whole. Mutable; made for one report.
 */
final class ObservationCollector {

  private static final int LONGEST_LOOK_BACK = 120;
  private static final int MEMORY = 40;

  private final String text;
  private final Agency agent;
  private final Optional<Place> area;
  private final Year year;
  private final TargetJudge targets;
  private final BoundJudge bounds;
  private final ChangeJudge changes;
  private final PeriodReader periods;
  private final LabelGate gate;
  private final List<IndicatorObservation> observations = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<IndicatorObservation> ofSentence = new ArrayDeque<>();
  private int sentenceNumber = -1;
  private Wholes wholes = new Wholes();
  private final CaseStages stages;

  /**
   * @param year the year reported on
   */
  ObservationCollector(
      String text, Agency agent, Optional<Place> area, Year year, Wording wording, LabelGate gate) {
    this.gate = gate;
    this.stages = new CaseStages(wording);
    this.text = text;
    this.agent = agent;
    this.area = area;
    this.year = year;
    this.targets = new TargetJudge(wording);
    this.bounds = new BoundJudge(wording);
    this.changes = new ChangeJudge(wording);
    this.periods = new PeriodReader(year);
  }

  List<IndicatorObservation> observations() {
    return List.copyOf(observations);
  }

  /** Forgets the wholes met so far: 其中 never reaches into the paragraph before. */
  void newParagraph() {
    wholes = new Wholes();
    stages.clear();
  }

  /**
   * @param portion how {@code figure} stands to one before it
   */
  void add(SentenceContext context, Figure figure, FigureName name, Portion portion) {
    for (BoundedValue value : BoundedValue.of(figure.quantity().value())) {
      add(context, figure, name, value, portion);
    }
  }

  private void add(
      SentenceContext context,
      Figure figure,
      FigureName name,
      BoundedValue value,
      Portion portion) {
    Quantity quantity = figure.quantity();
    int at = quantity.span().begin();
    String clause = wordsBefore(context.bounds().begin(at), at);
    String sentence = wordsBefore(context.sentence().span().begin(), at);
    boolean target =
        targets.isTarget(
            context.sentence().role(), sentence, clause, figure.left(), year.getValue());
    String unit = quantity.unit().name();
    Year period = periods.read(sentence, figure.left().starts(), target);
    Optional<YearPart> part = periods.part(sentence);
    String key =
        String.join(
            "|",
            name.name(),
            value.value() + unit,
            target + "" + period + part.map(YearPart::id).orElse(""));
    if (!seen.add(key) || isRepeated(context, figure, value, unit)) {
      return;
    }
    TextSpan span =
        TextSpan.of(
            Math.min(figure.left().begin(), at),
            name.usesRight() ? figure.right().nounEnd() : quantity.span().end());
    Optional<LabelGate.Label> label =
        gate.label(name.name(), span.in(text).replace("\n", ""), name.confidence());
    if (label.isEmpty()) {
      return;
    }
    IndicatorObservation observation =
        new IndicatorObservation(
            agent,
            label.get().words(),
            value.value(),
            unit,
            figure
                .left()
                .verb()
                .map(Verb::word)
                .or(() -> figure.left().change().map(phrase -> phrase.verb().word())),
            changes.judge(figure, name.name()),
            bounds.judge(value.bound(), clause, figure),
            target,
            area,
            period,
            part,
            portion == Portion.PART
                ? wholes.of(value.value(), quantity.unit())
                : stages.of(figure, name, value.value()),
            base(context, name.name(), figure),
            false,
            new Evidence(span, span.in(text), name.rule(), label.get().confidence()));
    if (portion == Portion.WHOLE) {
      wholes.add(observation);
    }
    stages.add(figure, name, observation);
    if (context.number() != sentenceNumber) {
      sentenceNumber = context.number();
      ofSentence.clear();
    }
    if (ofSentence.size() == MEMORY) {
      ofSentence.removeFirst();
    }
    ofSentence.add(observation);
    observations.add(observation);
  }

  /** 下派干部26名，26名干部分片包村: the same persons once more. */
  private boolean isRepeated(
      SentenceContext context, Figure figure, BoundedValue value, String unit) {
    String noun = figure.right().noun();
    return context.number() == sentenceNumber
        && figure.left().elliptic()
        && noun.length() >= 2
        && value.value().compareTo(BigDecimal.ONE) > 0
        && ofSentence.stream()
            .anyMatch(
                earlier ->
                    earlier.value().equals(value.value())
                        && earlier.unit().equals(unit)
                        && earlier.indicator().endsWith(noun));
  }

  /** The figure of this sentence of which a rate is taken, by the name that begins its own. */
  private Optional<IndicatorObservation> base(SentenceContext context, String name, Figure figure) {
    Quantity quantity = figure.quantity();
    boolean growth = figure.left().change().filter(phrase -> !phrase.reaches()).isPresent();
    return quantity.unit().kind() != UnitKind.SHARE || growth || context.number() != sentenceNumber
        ? Optional.empty()
        : ofSentence.stream()
            .filter(earlier -> !earlier.unit().equals(quantity.unit().name()))
            .filter(earlier -> name.startsWith(earlier.indicator()) && !earlier.target())
            .max(Comparator.comparingInt(earlier -> earlier.indicator().length()));
  }

  private String wordsBefore(int begin, int at) {
    return text.substring(Math.min(at, Math.max(begin, at - LONGEST_LOOK_BACK)), at);
  }
}
