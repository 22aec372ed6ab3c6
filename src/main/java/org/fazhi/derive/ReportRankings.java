package org.fazhi.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Puts down what comes first in the lists of reports, of agencies and of what they state. */
final class ReportRankings {

  private final Facts facts;
  private final AgencyOrder order;
  private final List<Integer> reports;
  private final Comparator<Integer> latest;
  private final Comparator<Integer> latestByPlace;

  ReportRankings(Facts facts, AgencyOrder order) {
    this.facts = facts;
    this.order = order;
    this.reports =
        IntStream.range(0, facts.reports.size())
            .filter(it -> facts.publisher.get(it) != Column.NONE)
            .filter(it -> facts.year.get(it) != Column.NONE)
            .boxed()
            .toList();
    this.latest = Comparator.comparingInt(it -> -yearOf(it));
    this.latestByPlace = latest.thenComparingInt(it -> order.byPlace(facts.publisherOf(it)));
  }

  void write(Output out, Adoptions adoptions) {
    writeReports(
        out,
        "late-reports",
        late().toList(),
        latest.thenComparing(this::published, Comparator.reverseOrder()));
    writeReports(out, "missing-parts", incomplete(), latestByPlace);
    writeReports(
        out,
        "several-reports",
        repeated(),
        latest.thenComparingInt(it -> order.byName(facts.publisherOf(it))));
    writeMissing(out);
    writeByMeasure(out, adoptions);
    writeShortcomings(out);
    writeTenures(out);
    writePlans(out);
  }

  private int yearOf(int report) {
    return (int) facts.year.get(report);
  }

  private void writeReports(
      Output out, String query, List<Integer> found, Comparator<Integer> order) {
    Node ranking = out.ranking(query, List.of());
    Cut.first(found, order).forEach(it -> out.entry(ranking, report(it)));
  }

  private Node report(int report) {
    return facts.term(facts.reports.thing(report));
  }

  /** Reports that came out after 1 April. */
  private Stream<Integer> late() {
    return ruleOfLaw()
        .filter(it -> !published(it).isEmpty())
        .filter(it -> published(it).compareTo((yearOf(it) + 1) + "-04-01") > 0);
  }

  private Stream<Integer> ruleOfLaw() {
    return reports.stream().filter(it -> facts.ruleOfLaw.get(it) != Column.NONE);
  }

  private String published(int report) {
    return facts
        .words(facts.issuedOn.get(report))
        .or(() -> facts.words(facts.signedOn.get(report)))
        .orElse("");
  }

  private List<Integer> incomplete() {
    Map<Long, Integer> bits = new HashMap<>();
    Stream.of(
            FazhiVocabulary.WorkDone,
            FazhiVocabulary.Shortcomings,
            FazhiVocabulary.LeadersDuty,
            FazhiVocabulary.NextSteps)
        .forEach(it -> bits.put(facts.statements.number(it.asNode()), 1 << bits.size()));
    int[] parts = new int[facts.reports.size()];
    for (int i = 0; i < facts.sections.size(); i++) {
      Long role = facts.roles.get(facts.sections.get(i));
      if (role != null) {
        parts[(int) facts.sectionReports.get(i)] |= bits.getOrDefault(role, 0);
      }
    }
    return ruleOfLaw().filter(it -> parts[it] != (1 << bits.size()) - 1).toList();
  }

  private List<Integer> repeated() {
    Map<Long, List<Integer>> byAgencyAndYear =
        reports.stream()
            .collect(
                Collectors.groupingBy(it -> facts.publisher.get(it) << 16 | facts.year.get(it)));
    return byAgencyAndYear.values().stream()
        .filter(it -> it.size() > 1)
        .flatMap(List::stream)
        .toList();
  }

  private void writeMissing(Output out) {
    Map<Integer, Set<Integer>> yearsByAgency = new HashMap<>();
    ruleOfLaw()
        .forEach(
            it ->
                yearsByAgency
                    .computeIfAbsent(facts.publisherOf(it), agency -> new TreeSet<>())
                    .add(yearOf(it)));
    Set<Integer> years = new TreeSet<>();
    yearsByAgency.values().forEach(years::addAll);
    Comparator<Integer> byPlace = Comparator.comparingInt(order::byPlace);
    for (int year : years) {
      Node ranking = out.ranking("missing-reports", List.of(Output.year(year)));
      List<Integer> missing =
          yearsByAgency.entrySet().stream()
              .filter(it -> !it.getValue().contains(year))
              .map(Map.Entry::getKey)
              .toList();
      Cut.first(missing, byPlace)
          .forEach(it -> out.entry(ranking, facts.term(facts.agencies.thing(it))));
    }
  }

  /** The latest reports first, those that say of a measure that it was taken before the others. */
  private void writeByMeasure(Output out, Adoptions adoptions) {
    Map<Integer, BitSet> done = new TreeMap<>();
    adoptions.forEach(
        (report, measure, status) -> {
          BitSet bits = done.computeIfAbsent(measure, it -> new BitSet());
          if (status == Facts.DONE) {
            bits.set(report);
          }
        });
    List<Integer> sorted = reports.stream().sorted(latestByPlace).toList();
    done.forEach(
        (measure, taken) -> {
          Node concept = facts.term(facts.measures.thing(measure));
          Node ranking = out.ranking("measure-taken-or-not", List.of(concept));
          firstByYear(sorted, taken).forEach(it -> out.entry(ranking, report(it)));
        });
  }

  private List<Integer> firstByYear(List<Integer> sorted, BitSet taken) {
    List<Integer> first = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size() && first.size() < Cut.SIZE) {
      int end = begin;
      while (end < sorted.size() && yearOf(sorted.get(end)) == yearOf(sorted.get(begin))) {
        end++;
      }
      List<Integer> year = sorted.subList(begin, end);
      Stream.concat(year.stream().filter(taken::get), year.stream().filter(it -> !taken.get(it)))
          .limit(Cut.SIZE - first.size())
          .forEach(first::add);
      begin = end;
    }
    return first;
  }

  private void writeShortcomings(Output out) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(it -> -yearOf(Facts.reportOf(facts.shortcomings.get(it))))
            .thenComparingInt(it -> this.order.byPlace(Facts.agencyOf(facts.shortcomings.get(it))));
    Node ranking = out.ranking("shortcomings", List.of());
    write(out, ranking, all(facts.shortcomings), order, facts.shortcomingFacts);
  }

  private void writeTenures(Output out) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(
                it -> this.order.byName(Facts.agencyOf(facts.tenures.get(it))))
            .thenComparingInt(it -> yearOf(Facts.reportOf(facts.tenures.get(it))));
    write(out, out.ranking("officials", List.of()), all(facts.tenures), order, facts.tenureFacts);
  }

  private void writePlans(Output out) {
    Map<Integer, List<Integer>> byYear =
        all(facts.plans).stream()
            .collect(
                Collectors.groupingBy(
                    it -> yearOf(Facts.reportOf(facts.plans.get(it))),
                    TreeMap::new,
                    Collectors.toList()));
    Comparator<Integer> order =
        Comparator.comparingInt(it -> this.order.byName(Facts.agencyOf(facts.plans.get(it))));
    byYear.forEach(
        (year, plans) -> {
          Node ranking = out.ranking("plans-followed-up", List.of(Output.year(year)));
          write(out, ranking, plans, order, facts.planFacts);
        });
  }

  private static List<Integer> all(Numbers pairs) {
    return IntStream.range(0, pairs.size()).boxed().toList();
  }

  private void write(
      Output out, Node ranking, List<Integer> things, Comparator<Integer> order, Numbers found) {
    Cut.first(things, order).forEach(it -> out.entry(ranking, facts.term(found.get(it))));
  }
}
