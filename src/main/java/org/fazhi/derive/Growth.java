package org.fazhi.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Links figures to those of the year before and ranks the largest increases. */
final class Growth {

  private static final String QUERY = "largest-increases";

  private final Facts facts;
  private final AgencyOrder order;

  Growth(Facts facts, AgencyOrder order) {
    this.facts = facts;
    this.order = order;
  }

  /**
   * A figure above that of the year before.
   *
   * @param percent growth in tenths of a percent, rounded
   */
  private record Increase(int later, long percent, double difference) {}

  void write(Output out) {
    Rankings rankings = new Rankings();
    int[] figures = facts.series.inOrder();
    int begin = 0;
    while (begin < figures.length) {
      int end = begin + 1;
      while (end < figures.length && facts.series.sameSeries(figures[begin], figures[end])) {
        end++;
      }
      link(figures, begin, end, out, rankings);
      begin = end;
    }
    rankings.write(out);
  }

  private void link(int[] figures, int begin, int end, Output out, Rankings rankings) {
    for (int i = begin; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int years = facts.series.year(figures[j]) - facts.series.year(figures[i]);
        if (years > 1) {
          break;
        }
        if (years == 1) {
          link(figures[i], figures[j], out, rankings);
        }
      }
    }
  }

  private void link(int earlier, int later, Output out, Rankings rankings) {
    out.add(
        facts.term(facts.series.fact(later)),
        FazhiVocabulary.yearBefore,
        facts.term(facts.series.fact(earlier)));
    double before = value(earlier);
    double after = value(later);
    if (before > 0 && after > before) {
      long percent = Math.round(1000.0 * (after - before) / before);
      rankings.add(new Increase(later, percent, after - before));
    }
  }

  private double value(int figure) {
    return new BigDecimal(facts.term(facts.series.value(figure)).getLiteralLexicalForm())
        .doubleValue();
  }

  /** The largest increases of the country, of each year and of each province. */
  private final class Rankings {

    private final Comparator<Increase> largest =
        Comparator.comparingLong(Increase::percent)
            .thenComparingDouble(Increase::difference)
            .reversed()
            .thenComparing(it -> order.byName(facts.series.agency(it.later())));

    private final List<Increase> all = new ArrayList<>();
    private final Map<Integer, List<Increase>> byYear = new TreeMap<>();
    private final Map<Long, List<Increase>> byProvince = new TreeMap<>();

    void add(Increase increase) {
      add(all, increase);
      add(
          byYear.computeIfAbsent(facts.series.year(increase.later()), it -> new ArrayList<>()),
          increase);
      List<Long> regions =
          facts.regionAndAbove(facts.place.get(facts.series.agency(increase.later())));
      if (!regions.isEmpty()) {
        long province = regions.get(regions.size() - 1);
        add(byProvince.computeIfAbsent(province, it -> new ArrayList<>()), increase);
      }
    }

    /** Sorts out what can't come to the top before it takes up memory. */
    private void add(List<Increase> increases, Increase increase) {
      increases.add(increase);
      if (increases.size() > 8 * Cut.SIZE) {
        List<Increase> kept = List.copyOf(Cut.first(increases, largest));
        increases.clear();
        increases.addAll(kept);
      }
    }

    void write(Output out) {
      write(out, all, List.of());
      byYear.forEach((year, increases) -> write(out, increases, List.of(Output.year(year))));
      byProvince.forEach(
          (province, increases) -> write(out, increases, List.of(facts.term(province))));
    }

    private void write(Output out, List<Increase> increases, List<Node> selects) {
      String query = selects.isEmpty() ? QUERY : QUERY + "-of";
      Node ranking = out.ranking(query, selects);
      Cut.first(increases, largest)
          .forEach(it -> out.entry(ranking, facts.term(facts.series.fact(it.later()))));
    }
  }
}
