package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class FazhiVocabularyTest {

  private static final Set<String> BOTH = Set.of("zh", "en");

  private final Model ontology = ModelFactory.createModelForGraph(Ontology.VOCABULARY.read());

  @Test
  void constantsAndTermsOfTheOntologyAreTheSame() {
    assertThat(constants().map(FazhiVocabularyTest::value).map(Resource::getURI))
        .containsExactlyInAnyOrderElementsOf(terms().map(Resource::getURI).toList());
  }

  @Test
  void everyConstantIsNamedAsItsTerm() {
    assertThat(constants())
        .allSatisfy(
            constant ->
                assertThat(value(constant).getURI())
                    .isEqualTo(FazhiVocabulary.NS + constant.getName()));
  }

  @Test
  void constantsOfTypePropertyAreTheProperties() {
    Set<Resource> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(type -> ontology.listSubjectsWithProperty(RDF.type, type).toList().stream())
            .collect(Collectors.toSet());
    assertThat(
            constants()
                .filter(constant -> constant.getType() == Property.class)
                .map(FazhiVocabularyTest::value)
                .map(Resource.class::cast))
        .containsExactlyInAnyOrderElementsOf(properties);
  }

  @Test
  void everyTermIsNamedAndExplainedInBothLanguages() {
    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(languages(term, RDFS.label)).as("labels of %s", term).isEqualTo(BOTH);
              assertThat(languages(term, RDFS.comment)).as("comments of %s", term).isEqualTo(BOTH);
            });
  }

  @Test
  void everyMeasureIsNamedInBothLanguagesAndHasATheme() {
    Graph measures = Ontology.MEASURES.read();
    Model model = ModelFactory.createModelForGraph(measures);
    assertThat(model.listSubjectsWithProperty(RDF.type, FazhiVocabulary.Measure).toList())
        .hasSizeGreaterThanOrEqualTo(70)
        .allSatisfy(
            measure -> {
              assertThat(languages(measure, SKOS.prefLabel)).isEqualTo(BOTH);
              assertThat(
                      measure
                          .getPropertyResourceValue(SKOS.broader)
                          .hasProperty(RDF.type, FazhiVocabulary.MeasureTheme))
                  .isTrue();
            });
    assertThat(GraphShapes.load().validate(measures).conforms()).isTrue();
  }

  @Test
  void measuresFollowTheBaseOfTheOtherIris() {
    Iris local = new Iris("http://localhost:3030/id/", name -> name);
    Model measures = ModelFactory.createModelForGraph(Ontology.MEASURES.read(local));
    assertThat(measures.listSubjects().toList())
        .allSatisfy(subject -> assertThat(subject.getURI()).startsWith(local.base()));
    assertThat(measures.size()).isEqualTo(Ontology.MEASURES.read().size());
  }

  private Stream<Resource> terms() {
    return ontology.listSubjects().toList().stream()
        .filter(Resource::isURIResource)
        .filter(term -> term.getURI().startsWith(FazhiVocabulary.NS));
  }

  private static Set<String> languages(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .map(statement -> statement.getObject().asNode())
        .map(Node::getLiteralLanguage)
        .collect(Collectors.toSet());
  }

  private static Stream<Field> constants() {
    return Arrays.stream(FazhiVocabulary.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()));
  }

  private static Resource value(Field constant) {
    try {
      return (Resource) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
