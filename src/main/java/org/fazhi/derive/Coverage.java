package org.fazhi.derive;

import java.util.List;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Counts agencies and reports by region and year. */
final class Coverage {

  private static final int YEAR_BITS = 14;

  private final Facts facts;

  Coverage(Facts facts) {
    this.facts = facts;
  }

  void write(Output out) {
    Numbering places = new Numbering();
    Counts counts = new Counts();
    for (int report = 0; report < facts.reports.size(); report++) {
      if (facts.publisher.get(report) != Column.NONE && facts.year.get(report) != Column.NONE) {
        int agency = facts.publisherOf(report);
        // Index 0 is for agencies of no region.
        long place = facts.place.get(agency);
        long index = place == Column.NONE ? 0 : places.index(place) + 1L;
        counts.add(index << YEAR_BITS | facts.year.get(report), agency, report);
      }
    }
    Node ranking = out.ranking("coverage-by-region", List.of());
    for (Counts.Count count : counts.all()) {
      int place = (int) (count.group() >> YEAR_BITS);
      Node tally = out.tally(ranking);
      if (place > 0) {
        out.add(tally, FazhiVocabulary.tallyOf, facts.term(places.thing(place - 1)));
      }
      out.add(
          tally,
          FazhiVocabulary.tallyPeriod,
          Output.year((int) (count.group() & (1 << YEAR_BITS) - 1)));
      out.add(tally, FazhiVocabulary.agencies, count.agencies());
      out.add(tally, FazhiVocabulary.reports, count.reports());
    }
  }
}
