package org.fazhi.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the NLP Interchange Format 2.0 core ontology that the graph uses. */
public final class Nif {

  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Resource Context = ResourceFactory.createResource(NS + "Context");
  public static final Resource RFC5147String = ResourceFactory.createResource(NS + "RFC5147String");
  public static final Property anchorOf = ResourceFactory.createProperty(NS, "anchorOf");
  public static final Property beginIndex = ResourceFactory.createProperty(NS, "beginIndex");
  public static final Property endIndex = ResourceFactory.createProperty(NS, "endIndex");
  public static final Property isString = ResourceFactory.createProperty(NS, "isString");
  public static final Property referenceContext =
      ResourceFactory.createProperty(NS, "referenceContext");

  private Nif() {}
}
