package org.fazhi.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.GraphShapes;
import org.fazhi.graph.stored.Statements;
import org.junit.jupiter.api.Test;

class DeriverTest {

  private static final String ID = "https://w3id.org/fazhi/id/";

  /** 甲省 with 甲市, whose 司法局 reports two years running; the ministry stands in no region. */
  private static final String REPORTS =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      PREFIX id: <https://w3id.org/fazhi/id/>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      id:province a fz:Region ; skos:prefLabel "甲省"@zh ; fz:fullName "甲省"@zh .
      id:city a fz:Region ; skos:prefLabel "甲市"@zh ; fz:fullName "甲市"@zh ; fz:within id:province .
      id:justice a fz:Agency ; skos:prefLabel "甲市司法局"@zh ; fz:jurisdiction id:city ; fz:sector id:law .
      id:congress a fz:Agency ; skos:prefLabel "甲省人大"@zh ; fz:jurisdiction id:province .
      id:statute a fz:LocalRegulation ; dcterms:title "甲省法治宣传教育条例"@zh .

      id:r2021 a fz:Report ; fz:reportType fz:RuleOfLawReport ; dcterms:publisher id:justice ;
        fz:reportingYear "2021"^^xsd:gYear ; dcterms:issued "2022-05-01"^^xsd:date .
      id:r2022 a fz:Report ; fz:reportType fz:RuleOfLawReport ; dcterms:publisher id:justice ;
        fz:reportingYear "2022"^^xsd:gYear ; dcterms:issued "2023-02-01"^^xsd:date .

      id:e1 fz:statedIn id:r2021 ; fz:agent id:justice ; fz:legalDocument id:statute ; fz:engagementType fz:implemented .
      id:e2 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:legalDocument id:statute ; fz:engagementType fz:implemented .
      id:p1 a fz:Plan ; fz:statedIn id:r2021 ; fz:agent id:justice ; schema:text "聘请法律顾问" ; fz:concerns id:counsel .
      id:p2 a fz:Plan ; fz:statedIn id:r2022 ; fz:agent id:justice ; schema:text "聘请法律顾问" ; fz:concerns id:counsel .
      id:s1 a fz:Shortcoming ; fz:statedIn id:r2022 ; fz:agent id:justice ; schema:text "培训不多" ; fz:concerns id:training .
      id:a1 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:measure id:counsel ; fz:status fz:done .
      id:a2 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:measure id:training ; fz:status fz:done .
      id:a3 fz:statedIn id:r2021 ; fz:agent id:justice ; fz:measure id:counsel ; fz:status fz:planned .

      id:o1 fz:statedIn id:r2021 ; fz:agent id:justice ; fz:indicator id:cases ; fz:unit "件" ; fz:value 4.0 ;
        fz:refPeriod "2021"^^xsd:gYear ; fz:action "办理"@zh .
      id:o2 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:indicator id:cases ; fz:unit "件" ; fz:value 6.0 ;
        fz:refPeriod "2022"^^xsd:gYear ; fz:action "办理"@zh .
      id:o3 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:indicator id:cases ; fz:unit "件" ; fz:value 9.0 ;
        fz:refPeriod "2022"^^xsd:gYear ; fz:action "新增"@zh .
      id:o4 fz:statedIn id:r2022 ; fz:agent id:justice ; fz:indicator id:cases ; fz:unit "件" ; fz:value 9.0 ;
        fz:refPeriod "2022"^^xsd:gYear ; fz:action "办理"@zh ; fz:isTarget true .
      """;

  private final Model derived = derived(REPORTS);

  @Test
  void putsARegionWithinItselfAndThoseAbove() {
    assertThat(values("city", FazhiVocabulary.withinOrSame))
        .containsExactlyInAnyOrder("city", "province");
    assertThat(values("province", FazhiVocabulary.withinOrSame)).containsExactly("province");
  }

  @Test
  void leadsFromReportsToRegionsFactsAndMeasures() {
    assertThat(values("r2022", FazhiVocabulary.coversArea))
        .containsExactlyInAnyOrder("city", "province");
    assertThat(values("r2022", FazhiVocabulary.statesPlan)).containsExactly("p2");
    assertThat(values("r2022", FazhiVocabulary.statesShortcoming)).containsExactly("s1");
    assertThat(values("r2022", FazhiVocabulary.reportsDone))
        .containsExactlyInAnyOrder("counsel", "training");
    assertThat(values("r2021", FazhiVocabulary.reportsPlanned)).containsExactly("counsel");
  }

  @Test
  void comparesFiguresWithTheYearBeforeLikeWithLike() {
    assertThat(values("o2", FazhiVocabulary.yearBefore)).containsExactly("o1");
    assertThat(derived.listStatements(null, FazhiVocabulary.yearBefore, (RDFNode) null).toList())
        .hasSize(1);
    assertThat(entries("largest-increases")).containsExactly(id("o2"));
  }

  @Test
  void findsTheDeedAfterAPlan() {
    assertThat(values("p1", FazhiVocabulary.followedBy)).containsExactly("a1");
    assertThat(values("p2", FazhiVocabulary.followedBy)).isEmpty();
  }

  @Test
  void countsAgenciesAndReports() {
    Resource tally = entries("laws-most-studied").iterator().next();

    assertThat(tally.getProperty(FazhiVocabulary.tallyOf).getResource()).isEqualTo(id("statute"));
    assertThat(tally.getProperty(FazhiVocabulary.agencies).getInt()).isEqualTo(1);
    assertThat(tally.getProperty(FazhiVocabulary.reports).getInt()).isEqualTo(2);
  }

  @Test
  void seesFromTheTitleWhichDivisionADocumentIsOf() {
    Resource tally = entries("higher-documents").iterator().next();

    assertThat(tally.getProperty(FazhiVocabulary.issuer).getString()).isEqualTo("甲省");
    assertThat(tally.getProperty(FazhiVocabulary.levelsDown).getInt()).isEqualTo(1);
  }

  @Test
  void ranksReports() {
    assertThat(entries("late-reports")).containsExactly(id("r2021"));
    assertThat(entries("missing-parts")).containsExactlyInAnyOrder(id("r2021"), id("r2022"));
    assertThat(entries("several-reports")).isEmpty();
  }

  @Test
  void givesTheSameAgain() {
    assertThat(derived(REPORTS).isIsomorphicWith(derived)).isTrue();
  }

  @Test
  void conformsToItsShapes() {
    assertThat(GraphShapes.load().validate(derived.getGraph()).conforms()).isTrue();
  }

  @Test
  void derivesNothingButItsOwnDateFromNothing() {
    assertThat(derived("").listSubjects().toList())
        .extracting(Resource::getURI)
        .contains(Deriver.GRAPH.getURI())
        .allMatch(it -> it.equals(Deriver.GRAPH.getURI()) || it.contains("/ranking/"));
  }

  private static Model derived(String turtle) {
    Graph graph =
        ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TTL").getGraph();
    Model model = ModelFactory.createDefaultModel();
    new Deriver(ID)
        .derive(
            new MemoryStatements(graph),
            Statements.of(graph),
            new Deriver.Occasion("2026-03-01T08:00:00Z", "1"),
            model.getGraph()::add);
    return model;
  }

  private Set<String> values(String subject, Property property) {
    Set<String> values = new LinkedHashSet<>();
    derived
        .listStatements(id(subject), property, (RDFNode) null)
        .forEachRemaining(it -> values.add(it.getResource().getURI().substring(ID.length())));
    return values;
  }

  private Set<Resource> entries(String query) {
    Set<Resource> entries = new LinkedHashSet<>();
    derived
        .listSubjectsWithProperty(FazhiVocabulary.forQuery, query)
        .forEachRemaining(
            ranking ->
                ranking
                    .listProperties(FazhiVocabulary.entry)
                    .mapWith(Statement::getResource)
                    .forEachRemaining(entries::add));
    return entries;
  }

  private Resource id(String name) {
    return derived.wrapAsResource(NodeFactory.createURI(ID + name));
  }
}
