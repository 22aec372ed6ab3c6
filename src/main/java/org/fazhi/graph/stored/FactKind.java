package org.fazhi.graph.stored;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.fazhi.graph.FazhiVocabulary;

/**
 * The kinds of facts, as the IRIs of facts name them: {@code …/2022#engagement-120-143-vqx2h5k7}.
 */
public enum FactKind {
  ENGAGEMENT("engagement", FazhiVocabulary.Engagement),
  MEASURE_ADOPTION("measure", FazhiVocabulary.MeasureAdoption),
  INDICATOR_OBSERVATION("indicator", FazhiVocabulary.IndicatorObservation),
  SHORTCOMING("shortcoming", FazhiVocabulary.Shortcoming),
  PLAN("plan", FazhiVocabulary.Plan),
  TENURE("tenure", FazhiVocabulary.Tenure);

  private final String name;
  private final Node type;

  FactKind(String name, Resource type) {
    this.name = name;
    this.type = type.asNode();
  }

  /** How IRIs call the kind: {@code engagement}. */
  public String iriName() {
    return name;
  }

  /** The class of its facts. */
  public Node type() {
    return type;
  }

  /** The kind that IRIs call {@code name}. */
  static Optional<FactKind> of(String name) {
    return Stream.of(values()).filter(kind -> kind.name.equals(name)).findFirst();
  }

  /** The kind whose facts have the class {@code type}. */
  public static Optional<FactKind> ofType(Node type) {
    return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
