package org.fazhi.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C RDF Data Cube vocabulary that the graph uses. */
public final class DataCube {

  public static final String NS = "http://purl.org/linked-data/cube#";

  public static final Resource DataSet = ResourceFactory.createResource(NS + "DataSet");
  public static final Resource Observation = ResourceFactory.createResource(NS + "Observation");
  public static final Property dataSet = ResourceFactory.createProperty(NS, "dataSet");
  public static final Property structure = ResourceFactory.createProperty(NS, "structure");

  private DataCube() {}
}
