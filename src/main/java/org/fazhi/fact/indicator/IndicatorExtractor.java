package org.fazhi.fact.indicator;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityFinder;
import org.fazhi.segment.HanLpWordSegmenter;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.Sentence;

/**
 * Extracts the figures of a report: 新增省科技领军企业3家 → 省科技领军企业, 3, 家, increase.
 *
 * <p>Every number that measures an activity, an output, a stock, money, a share or a rank is one
 * observation; a range is two, its ends. A figure after 其中 is linked to its whole. Periods are the
 * report's year unless the text names another, and the year after for targets. Thread-safe.
 */
public final class IndicatorExtractor {

  private final QuantityFinder quantities;
  private final FigureReader reader;
  private final FigureNamer namer;
  private final DistributiveReader distributives;
  private final Wording wording;
  private final LabelGate gate;

  private IndicatorExtractor(WordSegmenter segmenter) {
    this.wording = Wording.load();
    this.gate = new LabelGate(wording, VerbLexicon.load());
    this.quantities = QuantityFinder.standard();
    this.reader = new FigureReader(segmenter, wording);
    this.namer = new FigureNamer(wording);
    this.distributives = new DistributiveReader(wording);
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
    ObservationCollector collector =
        new ObservationCollector(report.text(), agent, area, year, wording, gate);
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
        collector.newParagraph();
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

  private void readSentence(
      SentenceContext context, Topics topics, ObservationCollector collector) {
    int from = context.sentence().span().begin();
    List<String> pending = new ArrayList<>();
    Portion portion = Portion.WHOLE;
    Optional<Figure> previous = Optional.empty();
    Optional<Figure> scope = Optional.empty();
    for (int i = 0; i < context.quantities().size(); i++) {
      Optional<Figure> read = reader.read(context, i, from);
      if (read.isEmpty()) {
        continue;
      }
      Figure figure =
          pending.isEmpty()
              ? read.get().continuing(previous)
              : read.get().changingAs(previous.orElseThrow());
      if (scope.isPresent()) {
        figure = figure.within(scope.get());
      }
      boolean isScope = figure.countsScopeOfNext(context, i);
      scope = isScope ? Optional.of(figure) : Optional.empty();
      figure = isScope ? figure.asScope() : figure;
      previous = Optional.of(figure);
      portion = figure.left().portion() == Portion.WHOLE ? portion : figure.left().portion();
      Optional<FigureName> name =
          pending.isEmpty()
              ? namer.name(figure, topics)
              : Optional.of(FigureName.resolved(pending.remove(0), "", "distributive", 0.8));
      if (figure.left().distributive() && name.isPresent()) {
        List<String> names = distributives.distribute(context, i, figure, name.get(), topics);
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
                figure.left().verb().map(Verb::word).orElse(""),
                figure.quantity().unit(),
                figure.sentence(),
                name.get().direct(),
                portion != Portion.WHOLE));
        Figure counted = figure;
        for (FigureName one : distributives.each(context, figure, name.get())) {
          collector.add(context, counted, one, portion);
        }
      }
    }
  }
}
