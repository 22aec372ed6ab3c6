package org.fazhi.query;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The reports of {@code graph/reports.trig} with the ontology, as a store serves them. */
final class FixtureGraph {

  private static final String BASE = "https://w3id.org/fazhi/";

  private FixtureGraph() {}

  /** A dataset whose default graph is the union of its graphs, with a full-text index. */
  static Dataset load() {
    Dataset plain = TDB2Factory.createDataset();
    Dataset dataset = TextDatasetFactory.create(plain, new PhraseIndex());
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () -> {
          parser("/graph/reports.trig").lang(Lang.TRIG).parse(dataset.asDatasetGraph());
          for (String file : List.of("fazhi", "measures")) {
            parser("/ontology/" + file + ".ttl")
                .lang(Lang.TURTLE)
                .parse(dataset.getNamedModel(BASE + file).getGraph());
          }
        });
    return dataset;
  }

  private static RDFParserBuilder parser(String resource) {
    return RDFParserBuilder.create().source(FixtureGraph.class.getResourceAsStream(resource));
  }

  /** Finds words as they stand, which is what the store's index does with them. */
  private static final class PhraseIndex extends TextIndexLucene {

    PhraseIndex() {
      super(new ByteBuffersDirectory(), configuration());
    }

    private static TextIndexConfig configuration() {
      EntityDefinition definition = new EntityDefinition("uri", "words");
      definition.setPrimaryPredicate(SKOS.prefLabel);
      definition.setUidField("uid");
      definition.setLangField("lang");
      List.of(
              SKOS.altLabel,
              DCTerms.title,
              FOAF.name,
              ResourceFactory.createProperty(BASE + "ontology#fullName"),
              ResourceFactory.createProperty(BASE + "ontology#quote"),
              ResourceFactory.createProperty("https://schema.org/text"))
          .forEach(property -> definition.set("words", property.asNode()));
      TextIndexConfig config = new TextIndexConfig(definition);
      config.setAnalyzer(new CJKAnalyzer());
      config.setValueStored(true);
      return config;
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
          subject, properties, "\"" + typed + "\"", graph, language, limit, highlight);
    }
  }
}
