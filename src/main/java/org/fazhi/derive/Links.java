package org.fazhi.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.fazhi.graph.FazhiVocabulary;

/** Writes the links that lead from reports and regions to what a query would search for long. */
final class Links {

  private final Facts facts;
  private final Output out;

  Links(Facts facts, Output out) {
    this.facts = facts;
    this.out = out;
  }

  /** 杭州市西湖区 is within itself, 杭州市 and 浙江省. */
  void linkRegions() {
    for (long region : facts.regions) {
      Node node = facts.term(region);
      facts
          .regionAndAbove(region)
          .forEach(it -> out.add(node, FazhiVocabulary.withinOrSame, facts.term(it)));
    }
  }

  /** The regions whose agencies a report comes from or speaks of, and those above them. */
  void linkReportsToRegions() {
    Numbers pairs = facts.acting;
    for (int report = 0; report < facts.reports.size(); report++) {
      if (facts.publisher.get(report) != Column.NONE) {
        pairs.add(Facts.pair(report, facts.publisherOf(report)));
      }
    }
    pairs.sortAndMerge();
    Set<Long> regions = new LinkedHashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      int report = Facts.reportOf(pairs.get(i));
      regions.addAll(facts.regionAndAbove(facts.place.get(Facts.agencyOf(pairs.get(i)))));
      if (i + 1 == pairs.size() || Facts.reportOf(pairs.get(i + 1)) != report) {
        Node node = report(report);
        regions.forEach(it -> out.add(node, FazhiVocabulary.coversArea, facts.term(it)));
        regions.clear();
      }
    }
  }

  void linkReportsToFacts() {
    link(FazhiVocabulary.statesEngagement, facts.engagements, facts.engagementFacts);
    link(FazhiVocabulary.statesShortcoming, facts.shortcomings, facts.shortcomingFacts);
    link(FazhiVocabulary.statesPlan, facts.plans, facts.planFacts);
    link(FazhiVocabulary.statesTenure, facts.tenures, facts.tenureFacts);
  }

  private void link(Property property, Numbers pairs, Numbers found) {
    for (int i = 0; i < pairs.size(); i++) {
      out.add(report(Facts.reportOf(pairs.get(i))), property, facts.term(found.get(i)));
    }
  }

  /** Which measures a report says were taken, are planned or lacking. */
  void linkReportsToMeasures(Adoptions adoptions) {
    adoptions.forEach(
        (report, measure, status) ->
            out.add(
                report(report),
                switch (status) {
                  case Facts.DONE -> FazhiVocabulary.reportsDone;
                  case Facts.PLANNED -> FazhiVocabulary.reportsPlanned;
                  default -> FazhiVocabulary.reportsLacking;
                },
                facts.term(facts.measures.thing(measure))));
  }

  private Node report(int report) {
    return facts.term(facts.reports.thing(report));
  }
}
