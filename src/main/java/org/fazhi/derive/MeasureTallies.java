package org.fazhi.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Counts reports by measure: year by year, and measures that come together. */
final class MeasureTallies {

  private static final String TOGETHER = "measures-together";

  private final Facts facts;
  private final Adoptions adoptions;
  private final int measures;

  MeasureTallies(Facts facts, Adoptions adoptions) {
    this.facts = facts;
    this.adoptions = adoptions;
    this.measures = facts.measures.size();
  }

  void write(Output out) {
    writeYears(out);
    writePairs(out);
  }

  private void writeYears(Output out) {
    Map<Integer, Integer> reports = new TreeMap<>();
    for (int report = 0; report < facts.reports.size(); report++) {
      if (isPublished(report)) {
        reports.merge(yearOf(report), 1, Integer::sum);
      }
    }
    Map<Integer, int[]> byYear = new HashMap<>();
    adoptions.forEach(
        (report, measure, status) -> {
          if (isPublished(report)) {
            byYear
                .computeIfAbsent(yearOf(report), it -> new int[measures * 3])[
                measure * 3 + status]++;
          }
        });
    for (int measure = 0; measure < measures; measure++) {
      Node concept = facts.term(facts.measures.thing(measure));
      Node ranking = out.ranking("measure-by-year", List.of(concept));
      for (Map.Entry<Integer, Integer> year : reports.entrySet()) {
        int[] counts = byYear.getOrDefault(year.getKey(), new int[measures * 3]);
        Node tally = out.tally(ranking);
        out.add(tally, FazhiVocabulary.tallyPeriod, Output.year(year.getKey()));
        out.add(tally, FazhiVocabulary.reports, year.getValue());
        out.add(tally, FazhiVocabulary.doneReports, counts[measure * 3 + Facts.DONE]);
        out.add(tally, FazhiVocabulary.plannedReports, counts[measure * 3 + Facts.PLANNED]);
        out.add(tally, FazhiVocabulary.lackingReports, counts[measure * 3 + Facts.LACKING]);
      }
    }
  }

  private boolean isPublished(int report) {
    return facts.publisher.get(report) != Column.NONE && facts.year.get(report) != Column.NONE;
  }

  private int yearOf(int report) {
    return (int) facts.year.get(report);
  }

  private void writePairs(Output out) {
    Pairs country = new Pairs();
    Map<Long, Pairs> provinces = new TreeMap<>();
    List<Integer> done = new ArrayList<>();
    int[] last = {-1};
    Runnable take =
        () -> {
          if (last[0] >= 0 && isPublished(last[0])) {
            country.add(done);
            province(last[0])
                .ifPresent(it -> provinces.computeIfAbsent(it, key -> new Pairs()).add(done));
          }
          done.clear();
        };
    adoptions.forEach(
        (report, measure, status) -> {
          if (report != last[0]) {
            take.run();
            last[0] = report;
          }
          if (status == Facts.DONE) {
            done.add(measure);
          }
        });
    take.run();
    write(out, out.ranking(TOGETHER, List.of()), country.all());
    provinces.forEach(
        (province, pairs) ->
            write(
                out,
                out.ranking(TOGETHER + "-in", List.of(facts.term(province))),
                Cut.first(pairs.all(), mostTogether())));
  }

  private Optional<Long> province(int report) {
    List<Long> regions = facts.regionAndAbove(facts.place.get(facts.publisherOf(report)));
    return regions.isEmpty() ? Optional.empty() : Optional.of(regions.get(regions.size() - 1));
  }

  private Comparator<Pair> mostTogether() {
    Map<Integer, String> labels = new HashMap<>();
    for (int measure = 0; measure < measures; measure++) {
      labels.put(measure, facts.term(facts.measures.thing(measure)).getURI());
    }
    return Comparator.comparingInt((Pair it) -> -it.reports())
        .thenComparing(it -> labels.get(it.one()))
        .thenComparing(it -> labels.get(it.other()));
  }

  private void write(Output out, Node ranking, List<Pair> pairs) {
    for (Pair pair : pairs) {
      Node tally = out.tally(ranking);
      out.add(tally, FazhiVocabulary.tallyOf, facts.term(facts.measures.thing(pair.one())));
      out.add(tally, FazhiVocabulary.tallyOf, facts.term(facts.measures.thing(pair.other())));
      out.add(tally, FazhiVocabulary.reports, pair.reports());
    }
  }

  /** Two measures and the reports that say that both were taken. */
  private record Pair(int one, int other, int reports) {}

  private final class Pairs {

    private final int[] reports = new int[measures * measures];

    void add(List<Integer> done) {
      for (int i = 0; i < done.size(); i++) {
        for (int j = i + 1; j < done.size(); j++) {
          reports[done.get(i) * measures + done.get(j)]++;
        }
      }
    }

    List<Pair> all() {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < reports.length; i++) {
        if (reports[i] > 0) {
          pairs.add(new Pair(i / measures, i % measures, reports[i]));
        }
      }
      return pairs;
    }
  }
}
