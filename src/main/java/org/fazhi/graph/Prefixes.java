package org.fazhi.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which the vocabularies of the graph are known. */
public final class Prefixes {

  private static final Map<String, String> VOCABULARIES = vocabularies();

  private Prefixes() {}

  /** Prefix to namespace, {@code fz} first, then by name. */
  public static Map<String, String> ofVocabularies() {
    return VOCABULARIES;
  }

  private static Map<String, String> vocabularies() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put(FazhiVocabulary.PREFIX, FazhiVocabulary.NS);
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("foaf", FOAF.NS);
    prefixes.put("nif", Nif.NS);
    prefixes.put("prov", Prov.NS);
    prefixes.put("qb", DataCube.NS);
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("schema", SchemaDO.NS);
    prefixes.put("skos", SKOS.uri);
    prefixes.put("xsd", XSD.NS);
    return Collections.unmodifiableMap(prefixes);
  }
}
