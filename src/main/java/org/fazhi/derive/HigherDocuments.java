package org.fazhi.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.fazhi.graph.FazhiVocabulary;

/**
 * Counts who acted on which document of a higher division, by how many levels it stands above them.
 * 浙江省科学技术进步条例, acted on in 杭州市西湖区, is of 浙江省, two levels up.
 */
final class HigherDocuments {

  private static final String COUNTRY = "全国";
  private static final int MOST_LEVELS = 3;
  private static final Pattern BEFORE_ISSUER = Pattern.compile("^(?:中共|关于印发|〈)+");

  private final Facts facts;
  private final Set<Long> issuing = new HashSet<>();
  private final Map<Integer, String> titles = new HashMap<>();

  HigherDocuments(Facts facts) {
    this.facts = facts;
    for (int i = 0; i < facts.issuers.size(); i++) {
      long place = facts.place.get((int) facts.issuers.get(i));
      if (place != Column.NONE) {
        issuing.add(key(place, (int) facts.issuedDocuments.get(i)));
      }
    }
  }

  /** Documents are indexes, regions numbers of terms; a mix of both is unique enough for a set. */
  private static long key(long region, int document) {
    return region * 31_000_003L + document;
  }

  private record Row(String issuer, int levels, int document) {}

  void write(Output out) {
    long implemented = facts.statements.number(FazhiVocabulary.implemented.asNode());
    Map<Row, Integer> rows = new LinkedHashMap<>();
    Counts counts = new Counts();
    for (int i = 0; i < facts.engagements.size(); i++) {
      if (facts.engagementTypes.get(i) == implemented) {
        long pair = facts.engagements.get(i);
        int document = (int) facts.engagementDocuments.get(i);
        for (Row row : rows(Facts.agencyOf(pair), document)) {
          int group = rows.computeIfAbsent(row, it -> rows.size());
          counts.add(group, Facts.agencyOf(pair), Facts.reportOf(pair));
        }
      }
    }
    List<Row> byGroup = List.copyOf(rows.keySet());
    Comparator<Counts.Count> highest =
        Comparator.<Counts.Count>comparingInt(it -> -byGroup.get((int) it.group()).levels())
            .thenComparing(it -> byGroup.get((int) it.group()).issuer())
            .thenComparing(it -> -it.agencies())
            .thenComparing(it -> title(byGroup.get((int) it.group()).document()));
    Node ranking = out.ranking("higher-documents", List.of());
    Cut.first(counts.all(), highest)
        .forEach(it -> write(out, ranking, byGroup.get((int) it.group()), it));
  }

  private List<Row> rows(int agency, int document) {
    List<Long> regions = facts.regionAndAbove(facts.place.get(agency));
    List<Row> rows = new ArrayList<>();
    int above = Math.min(MOST_LEVELS, regions.size() - 1);
    if (facts.national.get(document) != Column.NONE && !regions.isEmpty()) {
      rows.add(new Row(COUNTRY, 1 + above, document));
    }
    for (int level = 1; level <= above; level++) {
      long region = regions.get(level);
      String issuer = facts.words(facts.regionLabel.getOrDefault(region, Column.NONE)).orElse("");
      boolean named = BEFORE_ISSUER.matcher(title(document)).replaceFirst("").startsWith(issuer);
      if (!issuer.isEmpty() && (named || issuing.contains(key(region, document)))) {
        rows.add(new Row(issuer, level, document));
      }
    }
    return rows;
  }

  private String title(int document) {
    return titles.computeIfAbsent(document, it -> facts.words(facts.title.get(it)).orElse(""));
  }

  private void write(Output out, Node ranking, Row row, Counts.Count count) {
    Node tally = out.tally(ranking);
    out.add(tally, FazhiVocabulary.tallyOf, facts.term(facts.documents.thing(row.document())));
    out.add(tally, FazhiVocabulary.issuer, NodeFactory.createLiteralLang(row.issuer(), "zh"));
    out.add(tally, FazhiVocabulary.levelsDown, row.levels());
    out.add(tally, FazhiVocabulary.agencies, count.agencies());
    out.add(tally, FazhiVocabulary.reports, count.reports());
  }
}
