package org.fazhi.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;

/** Counts who engaged with which document in which way, over all and by sector. */
final class DocumentTallies {

  private static final int DOCUMENT_BITS = 24;
  private static final int TYPE_BITS = 5;

  private final Facts facts;
  private final Numbering types = new Numbering();
  private final Numbering sectors = new Numbering();

  DocumentTallies(Facts facts) {
    this.facts = facts;
  }

  void write(Output out) {
    Counts all = new Counts();
    Counts bySector = new Counts();
    Map<Integer, List<Long>> sectorsOf = facts.sectorsByAgency();
    for (int i = 0; i < facts.engagements.size(); i++) {
      int agency = Facts.agencyOf(facts.engagements.get(i));
      int report = Facts.reportOf(facts.engagements.get(i));
      long group =
          (long) types.index(facts.engagementTypes.get(i)) << DOCUMENT_BITS
              | facts.engagementDocuments.get(i);
      all.add(group, agency, report);
      for (long sector : sectorsOf.getOrDefault(agency, List.of())) {
        long part = (long) sectors.index(sector) << TYPE_BITS + DOCUMENT_BITS;
        bySector.add(part | group, agency, report);
      }
    }
    write(out, "laws-most-studied", all);
    write(out, "laws-most-studied-by-sector", bySector);
  }

  private void write(Output out, String query, Counts counts) {
    Map<Long, List<Counts.Count>> rankings = new TreeMap<>();
    counts
        .all()
        .forEach(
            it ->
                rankings
                    .computeIfAbsent(it.group() >> DOCUMENT_BITS, key -> new ArrayList<>())
                    .add(it));
    Comparator<Counts.Count> most =
        Comparator.comparingInt(Counts.Count::agencies)
            .thenComparingInt(Counts.Count::reports)
            .reversed()
            .thenComparing(it -> facts.words(facts.title.get(document(it))).orElse(""));
    rankings.forEach(
        (key, documents) -> {
          int type = (int) (key & (1 << TYPE_BITS) - 1);
          List<Node> selects = new ArrayList<>();
          selects.add(facts.term(types.thing(type)));
          if (query.endsWith("sector")) {
            selects.add(facts.term(sectors.thing((int) (key >> TYPE_BITS))));
          }
          Node ranking = out.ranking(query, selects);
          Cut.first(documents, most).forEach(it -> write(out, ranking, it));
        });
  }

  private static int document(Counts.Count count) {
    return (int) (count.group() & (1 << DOCUMENT_BITS) - 1);
  }

  private void write(Output out, Node ranking, Counts.Count count) {
    Node tally = out.tally(ranking);
    out.add(tally, FazhiVocabulary.tallyOf, document(document(count)));
    out.add(tally, FazhiVocabulary.agencies, count.agencies());
    out.add(tally, FazhiVocabulary.reports, count.reports());
  }

  private Node document(int document) {
    return facts.term(facts.documents.thing(document));
  }
}
