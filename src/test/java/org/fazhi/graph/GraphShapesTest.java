package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphShapesTest {

  private static final GraphShapes SHAPES = GraphShapes.load();

  @Test
  void theExampleOfEveryClassConforms() {
    assertThat(messages(SHAPES.validate(example().getGraph()))).isEmpty();
  }

  /** Each line breaks the example in one place and names a word of the message to expect. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report without a type        | DELETE WHERE { ?r fz:reportType ?x }                         | report type
          report without a publisher   | DELETE WHERE { ?r dcterms:publisher ?x }                     | publisher
          report of two years          | INSERT DATA { <R> fz:reportingYear '2098'^^xsd:gYear }       | reporting year
          year as a string             | DELETE { ?r fz:reportingYear ?y } INSERT { ?r fz:reportingYear '2099' } WHERE { ?r fz:reportingYear ?y } | reporting year
          date with a time             | INSERT DATA { <R> fz:signedOn '2100-02-27T00:00:00'^^xsd:dateTime } | date of signing
          mention of a measure         | INSERT DATA { <R> fz:mentions <measure/legal-counsel> }      | mentions
          section without a role       | DELETE WHERE { ?s fz:sectionRole ?x }                        | section role
          two sections at one position | INSERT DATA { <R> fz:hasSection <R#section-9> . <R#section-9> a fz:Section ; fz:order 1 ; fz:sectionRole fz:Other } | different positions
          region code of five digits   | DELETE { ?r fz:regionCode ?c } INSERT { ?r fz:regionCode '33010' } WHERE { ?r fz:regionCode ?c } | six digits
          region code of another place | DELETE { ?r fz:regionCode '330112' } INSERT { ?r fz:regionCode '330113' } WHERE { ?r fz:regionCode '330112' } | stands in its IRI
          division without a code      | DELETE WHERE { ?r fz:regionCode '330112' }                   | has its code
          region within itself         | INSERT DATA { <region/330100> fz:within <region/330112> }    | within itself
          region with two names        | INSERT DATA { <region/330112> skos:prefLabel '临安市'@zh }   | name
          name without a language      | DELETE { ?r skos:prefLabel '临安区'@zh } INSERT { ?r skos:prefLabel '临安区' } WHERE { ?r skos:prefLabel '临安区'@zh } | Chinese text
          indicator that is no name    | DELETE { ?i skos:prefLabel ?n } INSERT { ?i skos:prefLabel '比上年多'@zh } WHERE { ?i a fz:Indicator ; skos:prefLabel ?n } | begins with no particle
          indicator of one character   | DELETE { ?i skos:prefLabel ?n } INSERT { ?i skos:prefLabel '不'@zh } WHERE { ?i a fz:Indicator ; skos:prefLabel ?n } | at least two characters
          one that is stated as none   | INSERT DATA { <R#indicator-1> fz:statedAsNone true }         | has the value 0
          unknown part of a year       | INSERT DATA { <R#indicator-1> fz:refInterval fz:spring }     | a half or a quarter
          IRI in Chinese               | INSERT DATA { <indicator/企业> a fz:Indicator ; skos:prefLabel '企业'@zh } | IRI of an indicator
          document of no kind          | DELETE WHERE { ?d a fz:Law }                                 | one of the kinds
          document without its class   | DELETE WHERE { ?d a fz:LegalDocument }                       | fz:LegalDocument
          direct triple missing        | DELETE WHERE { ?a fz:studied ?d }                            | linked to the document directly
          direct triple too many       | INSERT DATA { <agency/330112/keji> fz:issued <law/xingzhengchufafa> } | only where an engagement says so
          unknown engagement           | INSERT DATA { <R#engagement-1> fz:engagementType fz:admired } | engagement type
          status as a string           | INSERT DATA { <R#measure-1> fz:status 'done' }               | status
          adoption of no measure       | DELETE WHERE { <R#measure-1> fz:measure ?m }                 | measure
          value as a double            | DELETE { ?o fz:value ?v } INSERT { ?o fz:value 3e0 } WHERE { ?o fz:value ?v } | xsd:decimal
          observation without a unit   | DELETE WHERE { ?o fz:unit ?u }                               | unit
          unknown direction of change  | INSERT DATA { <R#indicator-1> fz:change fz:sideways }        | change
          plan without its words       | DELETE WHERE { <R#plan-1> <https://schema.org/text> ?t }     | text
          person without a name        | DELETE WHERE { ?p foaf:name ?n }                             | name
          fact without a quote         | DELETE WHERE { <R#plan-1> fz:quote ?q }                      | quote
          confidence above one         | INSERT DATA { <R#plan-1> fz:confidence 1.5 }                 | confidence
          evidence without a range     | INSERT DATA { <R#plan-1> fz:evidence <R#somewhere> }         | #char=BEGIN,END
          evidence of another report   | DELETE { <R#plan-1> fz:evidence ?e } INSERT { <R#plan-1> fz:evidence <report/330112/keji/2098#char=20,25> } WHERE { <R#plan-1> fz:evidence ?e } | fragments of the report
          evidence that says otherwise | DELETE { ?e nif:anchorOf '普法不够' } INSERT { ?e nif:anchorOf '普法很够' } WHERE { ?e nif:anchorOf '普法不够' } | clean text at that place
          evidence with a wrong end    | DELETE { ?e nif:endIndex ?i } INSERT { ?e nif:endIndex '18'^^xsd:nonNegativeInteger } WHERE { ?e nif:anchorOf '普法不够' ; nif:endIndex ?i } | stand in the IRI
          evidence without a text      | DELETE WHERE { ?t a nif:Context }                            | clean text of the report
          digest of other length       | DELETE { ?s fz:sourceSha256 ?d } INSERT { ?s fz:sourceSha256 'abc' } WHERE { ?s fz:sourceSha256 ?d } | hexadecimal
          """)
  void aBrokenGraphIsRefused(String problem, String update, String message) {
    Model model = example();
    String report = "report/330112/keji/2099";
    String base = "BASE <" + Iris.DEFAULT_BASE + ">\n";
    String prefixes =
        Prefixes.ofVocabularies().entrySet().stream()
            .map(prefix -> "PREFIX %s: <%s>".formatted(prefix.getKey(), prefix.getValue()))
            .collect(Collectors.joining("\n"));
    Model untouched = example();
    Dataset dataset = DatasetFactory.wrap(model);
    UpdateExecution.dataset(dataset)
        .update(base + prefixes + "\n" + update.replace("<R", "<" + report))
        .build()
        .execute();
    assertThat(model.isIsomorphicWith(untouched)).as("%s changes the example", problem).isFalse();

    assertThat(messages(SHAPES.validate(model.getGraph()))).as(problem).contains(message);
  }

  private static Model example() {
    return RDFDataMgr.loadModel("src/test/resources/shapes/valid.ttl");
  }

  private static String messages(ValidationReport report) {
    return report.getEntries().stream()
        .map(ReportEntry::toString)
        .collect(Collectors.joining("\n"));
  }
}
