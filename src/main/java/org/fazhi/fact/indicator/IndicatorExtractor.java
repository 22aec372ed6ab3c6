package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.Evidence;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityFinder;
import org.fazhi.mention.QuantityValue;
import org.fazhi.segment.HanLpWordSegmenter;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.SectionRole;
import org.fazhi.structure.Sentence;
import org.fazhi.text.TextSpan;

/**
 * Extracts the figures of a report: 新增省科技领军企业3家 → 省科技领军企业, 3, 家, increase.
 *
 * <p>Every number that measures an activity, an output, a stock, money, a share or a rank is one
 * observation; a range is two, its ends. Periods are the report's year, and the year after for
 * targets. Thread-safe.
 */
public final class IndicatorExtractor {

  private static final int LONGEST_LOOK_BACK = 120;

  private final QuantityFinder quantities;
  private final FigureReader reader;
  private final FigureNamer namer;
  private final TargetJudge targets;

  private IndicatorExtractor(WordSegmenter segmenter) {
    Wording wording = Wording.load();
    this.quantities = QuantityFinder.standard();
    this.reader = FigureReader.of(segmenter, wording);
    this.namer = new FigureNamer(wording);
    this.targets = new TargetJudge(wording);
  }

  /** The extractor with the project's lexicons. */
  public static IndicatorExtractor standard() {
    return new IndicatorExtractor(new HanLpWordSegmenter());
  }

  /**
   * The figures of {@code report} in order of their place in the text.
   *
   * @param agent the body whose work the report describes
   * @param area where its figures hold
   * @param year the year reported on
   */
  public List<IndicatorObservation> extract(
      ReportStructure report, Agency agent, Optional<Place> area, Year year) {
    Collector collector = new Collector(report, agent, area, year);
    List<Quantity> found = quantities.find(report.text());
    ClauseBounds bounds = new ClauseBounds(report.text());
    Topics topics = new Topics();
    int sentenceNumber = 0;
    int lastEnd = -1;
    int next = 0;
    for (Sentence sentence : report.sentences()) {
      boolean newParagraph =
          lastEnd < 0 || report.text().substring(lastEnd, sentence.span().begin()).contains("\n");
      if (newParagraph) {
        topics = new Topics();
      }
      lastEnd = sentence.span().end();
      sentenceNumber++;
      while (next < found.size() && found.get(next).span().begin() < sentence.span().begin()) {
        next++;
      }
      int first = next;
      while (next < found.size() && found.get(next).span().end() <= sentence.span().end()) {
        next++;
      }
      readSentence(
          new SentenceContext(
              report.text(), bounds, sentence, sentenceNumber, found.subList(first, next)),
          topics,
          collector);
    }
    return collector.observations();
  }

  private void readSentence(SentenceContext context, Topics topics, Collector collector) {
    int from = context.sentence().span().begin();
    List<String> pending = new ArrayList<>();
    boolean inParts = false;
    Optional<Figure> previous = Optional.empty();
    for (int i = 0; i < context.quantities().size(); i++) {
      Optional<Figure> read = reader.read(context, i, from);
      if (read.isEmpty()) {
        continue;
      }
      Figure figure = read.get().continuing(previous);
      previous = Optional.of(figure);
      inParts |= figure.left().part();
      Optional<FigureName> name =
          pending.isEmpty()
              ? namer.name(figure, topics)
              : Optional.of(FigureName.resolved(pending.remove(0), "", "distributive", 0.8));
      if (figure.left().distributive() && name.isPresent()) {
        List<String> names = reader.distribute(context, i, figure, name.get(), topics);
        if (!names.isEmpty()) {
          name = Optional.of(name.get().withName(names.get(0)));
          pending = new ArrayList<>(names.subList(1, names.size()));
        }
      }
      from =
          name.filter(FigureName::usesRight).isPresent()
              ? figure.right().nounEnd()
              : figure.quantity().span().end();
      if (name.isPresent()) {
        topics.add(
            new Topic(
                name.get().name(),
                name.get().head().isEmpty() ? name.get().name() : name.get().head(),
                name.get().base(),
                figure.quantity().unit(),
                figure.sentence(),
                name.get().direct(),
                inParts));
        collector.add(context, figure, name.get());
      }
    }
  }

  /** Gathers observations, each figure once. */
  private final class Collector {

    private final ReportStructure report;
    private final Agency agent;
    private final Optional<Place> area;
    private final Year year;
    private final List<IndicatorObservation> observations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Collector(ReportStructure report, Agency agent, Optional<Place> area, Year year) {
      this.report = report;
      this.agent = agent;
      this.area = area;
      this.year = year;
    }

    List<IndicatorObservation> observations() {
      return List.copyOf(observations);
    }

    void add(SentenceContext context, Figure figure, FigureName name) {
      for (BoundedValue value : BoundedValue.of(figure.quantity().value())) {
        add(context, figure, name, value);
      }
    }

    private String wordsBefore(int begin, int at) {
      return report.text().substring(Math.min(at, Math.max(begin, at - LONGEST_LOOK_BACK)), at);
    }

    private void add(SentenceContext context, Figure figure, FigureName name, BoundedValue value) {
      Quantity quantity = figure.quantity();
      int at = quantity.span().begin();
      String clause = wordsBefore(context.bounds().begin(at), at);
      SectionRole role = context.sentence().role();
      boolean target =
          targets.isTarget(
              role,
              wordsBefore(context.sentence().span().begin(), at),
              clause,
              figure.left(),
              year.getValue());
      Bound bound = reader.bound(value.bound(), clause, figure);
      TextSpan span =
          TextSpan.of(
              Math.min(figure.left().begin(), at),
              name.usesRight() ? figure.right().nounEnd() : quantity.span().end());
      if (!seen.add(
          name.name() + "|" + value.value() + "|" + quantity.unit().name() + "|" + target)) {
        return;
      }
      Change change = FigureNamer.change(figure, name.name());
      observations.add(
          new IndicatorObservation(
              agent,
              name.name(),
              value.value(),
              quantity.unit().name(),
              figure
                  .left()
                  .verb()
                  .map(Verb::word)
                  .or(() -> figure.left().change().map(ChangePhrase::verb)),
              change,
              bound,
              target,
              area,
              target ? year.plusYears(1) : year,
              new Evidence(span, span.in(report.text()), name.rule(), name.confidence())));
    }
  }

  /** One end of a quantity and how it bounds the true value. */
  private record BoundedValue(BigDecimal value, Bound bound) {

    static List<BoundedValue> of(QuantityValue value) {
      return value.accept(
          new QuantityValue.Visitor<List<BoundedValue>>() {
            @Override
            public List<BoundedValue> exact(QuantityValue.Exact exact) {
              return List.of(new BoundedValue(exact.value(), Bound.EXACT));
            }

            @Override
            public List<BoundedValue> range(QuantityValue.Range range) {
              return List.of(
                  new BoundedValue(range.low(), Bound.AT_LEAST),
                  new BoundedValue(range.high(), Bound.AT_MOST));
            }

            @Override
            public List<BoundedValue> atLeast(QuantityValue.AtLeast atLeast) {
              return List.of(new BoundedValue(atLeast.value(), Bound.AT_LEAST));
            }

            @Override
            public List<BoundedValue> atMost(QuantityValue.AtMost atMost) {
              return List.of(new BoundedValue(atMost.value(), Bound.AT_MOST));
            }

            @Override
            public List<BoundedValue> approximate(QuantityValue.Approximate approximate) {
              return List.of(new BoundedValue(approximate.value(), Bound.APPROX));
            }
          });
    }
  }
}
