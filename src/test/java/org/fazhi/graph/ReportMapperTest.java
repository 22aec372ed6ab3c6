package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.Fact;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.ReportFacts;
import org.junit.jupiter.api.Test;

class ReportMapperTest {

  private final ReportMapper mapper =
      new ReportMapper(
          SampleReport.IRIS, SampleReport.REFERENCE, Provenance.timeless("0.0.0-test"));

  private final ReportGraph graph = mapper.map(SampleReport.facts());

  @Test
  void theSampleReportGivesTheExpectedTriples() {
    Model expected = RDFDataMgr.loadModel("src/test/resources/graph/sample-report.ttl");
    Model actual = model(graph);
    assertThat(difference(actual, expected)).as("triples too many").isEmpty();
    assertThat(difference(expected, actual)).as("triples missing").isEmpty();
  }

  @Test
  void theGraphOfAReportConformsToTheShapes() {
    assertThat(
            GraphShapes.load().validate(graph.toGraph()).getEntries().stream()
                .map(ReportEntry::toString))
        .isEmpty();
  }

  @Test
  void theSameFactsGiveTheSameTriplesInTheSameOrder() {
    assertThat(mapper.map(SampleReport.facts())).isEqualTo(graph);
  }

  @Test
  void aFactKeepsItsNameWhenOthersComeBeforeIt() {
    ReportFacts facts = SampleReport.facts();
    ReportFacts last = withFacts(facts, facts.facts().subList(7, 8));
    List<Triple> plan =
        mapper.map(last).triples().stream()
            .filter(triple -> triple.getSubject().getURI().contains("#plan-"))
            .toList();
    assertThat(plan).isNotEmpty();
    assertThat(graph.triples()).containsAll(plan);
  }

  @Test
  void aPartPointsToItsWholeIfThatIsStatedToo() {
    IndicatorObservation whole = observation("信访件", 9, Optional.empty());
    IndicatorObservation part = observation("来访", 3, Optional.of(whole));
    ReportFacts facts = SampleReport.facts();

    Model both = model(mapper.map(withFacts(facts, List.of(whole, part))));
    assertThat(both.listStatements(null, FazhiVocabulary.partOf, (RDFNode) null).toList())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getSubject().getProperty(FazhiVocabulary.value).getInt())
                  .isEqualTo(3);
              assertThat(link.getResource().getProperty(FazhiVocabulary.value).getInt())
                  .isEqualTo(9);
            });
    Model alone = model(mapper.map(withFacts(facts, List.of(part))));
    assertThat(alone.contains(null, FazhiVocabulary.partOf)).isFalse();
  }

  private static IndicatorObservation observation(
      String name, int value, Optional<IndicatorObservation> whole) {
    return new IndicatorObservation(
        SampleReport.BUREAU,
        name,
        BigDecimal.valueOf(value),
        "件",
        Optional.empty(),
        Change.NONE,
        Bound.EXACT,
        false,
        Optional.empty(),
        Year.of(2099),
        whole,
        SampleReport.evidence("普法形式单一", "rule", 1));
  }

  @Test
  void aFactFoundTwiceIsStatedOnce() {
    ReportFacts facts = SampleReport.facts();
    List<Fact> twice = new ArrayList<>(facts.facts());
    twice.addAll(facts.facts());
    assertThat(mapper.map(withFacts(facts, twice))).isEqualTo(graph);
  }

  @Test
  void theDivisionsAboveTheAgencyReachUpToTheProvince() {
    Resource district = model(graph).getResource(SampleReport.IRIS.place(SampleReport.LINAN));
    Resource province =
        district
            .getPropertyResourceValue(FazhiVocabulary.within)
            .getPropertyResourceValue(FazhiVocabulary.within);
    assertThat(province.getProperty(SKOS.prefLabel).getString()).isEqualTo("浙江省");
    assertThat(province.hasProperty(FazhiVocabulary.within)).isFalse();
  }

  @Test
  void aSectorWithoutANameIsLeftOut() {
    Resource city = model(graph).getResource(SampleReport.IRIS.agency(SampleReport.CITY));
    assertThat(city.hasProperty(RDF.type, FazhiVocabulary.Agency)).isTrue();
    assertThat(city.hasProperty(FazhiVocabulary.sector)).isFalse();
  }

  @Test
  void variantsShareNoFactAndNoEvidence() {
    ReportGraph variant = mapper.map(SampleReport.facts(), Optional.of("second"));
    assertThat(fragments(variant)).isNotEmpty().doesNotContainAnyElementsOf(fragments(graph));
  }

  @Test
  void theTimeIsStatedWhenGiven() {
    Instant time = Instant.parse("2100-04-01T00:00:00Z");
    ReportMapper timed =
        new ReportMapper(
            SampleReport.IRIS,
            SampleReport.REFERENCE,
            new Provenance("0.0.0-test", Optional.of(time)));
    Model stated = model(timed.map(SampleReport.facts()));
    assertThat(stated.listObjectsOfProperty(Prov.endedAtTime).toList())
        .singleElement()
        .satisfies(
            node -> assertThat(node.asLiteral().getLexicalForm()).isEqualTo(time.toString()));
  }

  private static ReportFacts withFacts(ReportFacts facts, List<Fact> others) {
    return new ReportFacts(
        facts.source(),
        facts.text(),
        facts.properties(),
        facts.sections(),
        facts.agencies(),
        facts.places(),
        facts.documents(),
        others);
  }

  private static List<String> fragments(ReportGraph graph) {
    return graph.triples().stream()
        .map(Triple::getSubject)
        .map(Object::toString)
        .filter(iri -> iri.contains("#"))
        .toList();
  }

  private static Model model(ReportGraph graph) {
    return ModelFactory.createModelForGraph(graph.toGraph());
  }

  private static String difference(Model model, Model other) {
    return model.difference(other).listStatements().toList().stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
