package org.fazhi.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.store.Directory;

/**
 * The full-text index over names, titles and quotes.
 *
 * <p>{@code ?thing text:query "科技进步"} searches all of them, {@code (skos:prefLabel "科技进步")} one
 * property. A statement is one document of the index however many graphs make it. The index carries
 * the generation of the data it belongs to, so that one left behind by a crash is recognised.
 */
final class NameIndex extends TextIndexLucene {

  /** Searches all properties; the field of no property. */
  private static final String ALL = "all";

  private static final String FAZHI = "https://w3id.org/fazhi/ontology#";

  /** Properties whose values are indexed, by field. */
  static final Map<String, Node> PROPERTIES =
      Map.of(
          "prefLabel", SKOS.prefLabel.asNode(),
          "altLabel", SKOS.altLabel.asNode(),
          "title", DCTerms.title.asNode(),
          "name", FOAF.name.asNode(),
          "fullName", NodeFactory.createURI(FAZHI + "fullName"),
          "quote", NodeFactory.createURI(FAZHI + "quote"),
          "text", NodeFactory.createURI("https://schema.org/text"));

  private static final String GENERATION = "generation";

  private long generation;

  NameIndex(Directory directory, UnaryOperator<String> toSimplified) {
    super(directory, configuration(toSimplified));
  }

  private static TextIndexConfig configuration(UnaryOperator<String> toSimplified) {
    EntityDefinition definition = new EntityDefinition("uri", ALL);
    PROPERTIES.forEach(definition::set);
    definition.setUidField("uid");
    definition.setLangField("lang");
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new ChineseAnalyzer(toSimplified));
    config.setValueStored(true);
    return config;
  }

  /** The generation that the last commit in {@code userData} was stamped with. */
  static Optional<String> stamp(Map<String, String> userData) {
    return Optional.ofNullable(userData.get(GENERATION));
  }

  static String stamp(long generation) {
    return ChineseAnalyzer.VERSION + "/" + generation;
  }

  /** The next commit belongs to this generation of the data. */
  void belongsTo(long generation) {
    this.generation = generation;
  }

  /** Whether values of {@code property} are indexed. */
  boolean covers(Node property) {
    return getDocDef().getField(property) != null;
  }

  /** Makes {@code statement} findable, once however often it is added. */
  void add(Triple statement) {
    entity(statement)
        .ifPresent(
            entity -> {
              deleteEntity(entity);
              addEntity(entity);
            });
  }

  void remove(Triple statement) {
    entity(statement).ifPresent(this::deleteEntity);
  }

  /** The graph goes into an entity's identity; one graph for all makes a statement one entity. */
  private Optional<Entity> entity(Triple statement) {
    return Optional.ofNullable(
        TextQueryFuncs.entityFromQuad(
            getDocDef(),
            Quad.unionGraph,
            statement.getSubject(),
            statement.getPredicate(),
            statement.getObject()));
  }

  @Override
  public void prepareCommit() {
    getIndexWriter().setLiveCommitData(Map.of(GENERATION, stamp(generation)).entrySet());
    super.prepareCommit();
  }

  @Override
  protected Document doc(Entity entity) {
    Document document = super.doc(entity);
    for (Object value : entity.getMap().values()) {
      document.add(new Field(ALL, (String) value, TextField.TYPE_STORED));
    }
    return document;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String typed,
      String graph,
      String language,
      int limit,
      String highlight) {
    return super.query(
        subject, properties, TextQuery.toLucene(typed), graph, language, limit, highlight);
  }
}
