package org.fazhi.store.virtual;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.DataCube;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Nif;
import org.fazhi.graph.Prov;
import org.fazhi.graph.stored.FactKind;
import org.fazhi.graph.stored.Implied;

/** Which statements may be implied, judged by property and value alone. */
final class ImpliedValues {

  /** The properties with few values that are ever implied. */
  private static final Map<Node, Set<Node>> ONLY =
      Map.of(
          RDF.type.asNode(), classes(),
          FazhiVocabulary.change.asNode(), Set.of(FazhiVocabulary.none.asNode()),
          FazhiVocabulary.bound.asNode(), Set.of(FazhiVocabulary.exact.asNode()),
          FazhiVocabulary.isTarget.asNode(),
              Set.of(NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean)));

  private ImpliedValues() {}

  /**
   * Whether {@code property} may be implied with {@code value}; false means that the store says it
   * or that it isn't so.
   *
   * @param value a term, or any variable for whatever value
   */
  static boolean mayBe(Node property, Node value) {
    if (!Implied.PROPERTIES.contains(property)) {
      return false;
    }
    Set<Node> only = ONLY.get(property);
    return only == null || !value.isConcrete() || only.contains(value);
  }

  /** Whether {@code thing} is the reading that facts share, as the store keeps rules. */
  static boolean isReading(Node thing) {
    return thing.isURI() && thing.getURI().contains("/reading/");
  }

  private static Set<Node> classes() {
    Set<Node> classes = new HashSet<>();
    for (FactKind kind : FactKind.values()) {
      classes.add(kind.type());
    }
    classes.add(DataCube.Observation.asNode());
    classes.add(Nif.RFC5147String.asNode());
    classes.add(Nif.Context.asNode());
    classes.add(FazhiVocabulary.Section.asNode());
    classes.add(Prov.Entity.asNode());
    classes.add(Prov.Activity.asNode());
    return Set.copyOf(classes);
  }
}
