package org.fazhi.store.index;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.graph.FazhiVocabulary;

/** The fields of the search index. */
public final class SearchFields {

  /** IRI of the thing or fact, stored. */
  public static final String IRI = "iri";

  /** IRI of a thing that several reports may speak of. */
  public static final String THING = "thing";

  /** IRI of the report that states a fact; of a report, itself. */
  public static final String REPORT = "report";

  /** Class, by its name in the vocabulary: {@code Agency}, {@code Engagement}. Counted. */
  public static final String KIND = "kind";

  /** All searched words. */
  public static final String ALL = "all";

  /** Whole names, folded, for exact look-ups. */
  public static final String NAME = "name.exact";

  /** Year that a fact or report is of. Counted. */
  public static final String YEAR = "year";

  /** The year again, for sorting: facts of other years than their report's by the report's. */
  static final String YEAR_ORDER = "year.order";

  /** IRIs of the place and of those above it. Counted. */
  public static final String PLACE = "place";

  /** IRI of the sector. Counted. */
  public static final String SECTOR = "sector";

  /** IRI of the body. Counted. */
  public static final String AGENT = "agent";

  /** IRI of the document, measure or indicator that a fact is about. Counted. */
  public static final String ABOUT = "about";

  /** IRIs of the documents that a report engages with. Counted; of reports only. */
  public static final String REPORT_DOCUMENTS = "report.documents";

  /** IRIs of the measures that a report says were taken. Counted; of reports only. */
  public static final String REPORT_MEASURES = "report.measures";

  /** IRIs of the indicators that a report gives figures of. Counted; of reports only. */
  public static final String REPORT_INDICATORS = "report.indicators";

  /** Status of a measure or kind of an engagement, by its name in the vocabulary. Counted. */
  public static final String ASPECT = "aspect";

  /** Fields that can be counted. */
  public static final Set<String> FACETS =
      Set.of(
          KIND,
          YEAR,
          PLACE,
          SECTOR,
          AGENT,
          ABOUT,
          ASPECT,
          REPORT_DOCUMENTS,
          REPORT_MEASURES,
          REPORT_INDICATORS);

  /** Fields for the words of single properties. */
  static final Map<Node, String> PROPERTIES =
      Map.of(
          SKOS.prefLabel.asNode(), "prefLabel",
          SKOS.altLabel.asNode(), "altLabel",
          DCTerms.title.asNode(), "title",
          FOAF.name.asNode(), "name",
          FazhiVocabulary.fullName.asNode(), "fullName",
          FazhiVocabulary.quote.asNode(), "quote",
          NodeFactory.createURI("https://schema.org/text"), "text");

  private SearchFields() {}

  /** Properties whose words are searched. */
  public static Set<Node> searched() {
    return PROPERTIES.keySet();
  }
}
