package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.store.index.SearchFields;
import org.fazhi.store.index.SearchIndex;
import org.fazhi.store.index.Selection;

/**
 * What pages take from the full-text index: counts, and the first facts of many, whatever the size
 * of the graph. Thread-safe.
 */
public final class IndexedFacts {

  /** Facts that a page shows of a thing at most. */
  static final int MOST_FACTS = 400;

  private static final int EVERYTHING = Integer.MAX_VALUE - 1;
  private static final String REPORT = localName(FazhiVocabulary.Report.getURI());

  private final SearchIndex index;
  private final PageQueries queries;

  public IndexedFacts(SearchIndex index, PageQueries queries) {
    this.index = index;
    this.queries = queries;
  }

  /**
   * Facts as a page shows them.
   *
   * @param total how many there are, which may be more than are shown
   */
  public record Shown(List<StatedFact> facts, long total) {

    /** Whether there are more than are shown. */
    public boolean isCut() {
      return total > facts.size();
    }
  }

  /**
   * The newest facts of a kind that are about {@code thing}.
   *
   * @param query the page query that reads them, with a slot {@code fact}
   * @param kind IRI of their class
   * @param narrowed further values by field, see {@link SearchFields}
   */
  Shown about(Node thing, String query, String kind, Map<String, String> narrowed) {
    Map<String, String> values = new HashMap<>(narrowed);
    values.put(SearchFields.ABOUT, thing.getURI());
    values.put(SearchFields.KIND, localName(kind));
    SearchIndex.Found found = index.newest(Selection.having(values), MOST_FACTS);
    if (found.hits().isEmpty()) {
      return new Shown(List.of(), 0);
    }
    List<Node> facts = found.hits().stream().map(hit -> createURI(hit.iri())).toList();
    return new Shown(
        queries.askOfAny(query, Map.of("fact", facts)).stream().map(StatedFact::of).toList(),
        found.total());
  }

  /** How many reports there are of each value of {@code field}, most first. */
  Map<String, Integer> reports(String field, int limit) {
    return reports(Map.of(), field, limit);
  }

  /** How many reports with {@code values} there are of each value of {@code field}, most first. */
  Map<String, Integer> reports(Map<String, String> values, String field, int limit) {
    Map<String, String> all = new HashMap<>(values);
    all.put(SearchFields.KIND, REPORT);
    return index.counts(Selection.having(all), field, limit);
  }

  /** How many facts with {@code values} there are of each value of {@code field}, most first. */
  Map<String, Integer> facts(Map<String, String> values, String field) {
    return index.counts(Selection.having(values), field, EVERYTHING);
  }

  /** How many things and facts there are of each class, by the name of the class. */
  Map<String, Integer> kinds() {
    return index.counts(Selection.everything(), SearchFields.KIND, 100);
  }

  /** What else is in {@code field} of the reports that have {@code thing} there, most first. */
  Map<String, Integer> together(String field, Node thing, int limit) {
    Map<String, Integer> counts =
        new LinkedHashMap<>(reports(Map.of(field, thing.getURI()), field, limit + 1));
    counts.remove(thing.getURI());
    return counts;
  }

  /** Publishers of reports none of which is about {@code thing}, with their number of reports. */
  Map<String, Integer> silentAbout(Node thing, int limit) {
    Set<String> speaking =
        new LinkedHashSet<>(
            index
                .counts(
                    Selection.having(Map.of(SearchFields.ABOUT, thing.getURI())),
                    SearchFields.AGENT,
                    EVERYTHING)
                .keySet());
    Map<String, Integer> silent = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> publisher :
        reports(SearchFields.AGENT, EVERYTHING).entrySet()) {
      if (silent.size() < limit && !speaking.contains(publisher.getKey())) {
        silent.put(publisher.getKey(), publisher.getValue());
      }
    }
    return silent;
  }

  /** {@code counts} with the names of the things, in the same order. */
  List<Counted> named(Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return List.of();
    }
    Map<String, String> names = new HashMap<>();
    queries
        .askOfAny(
            "names",
            Map.of("thing", counts.keySet().stream().<Node>map(it -> createURI(it)).toList()))
        .forEach(row -> names.put(row.text("thing"), row.text("name")));
    List<Counted> named = new ArrayList<>();
    counts.forEach(
        (iri, count) ->
            named.add(new Counted(new Thing(iri, names.getOrDefault(iri, iri)), count)));
    return named;
  }

  /** The index itself. */
  SearchIndex index() {
    return index;
  }

  static String localName(String iri) {
    return iri.substring(1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')));
  }
}
