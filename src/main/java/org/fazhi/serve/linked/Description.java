package org.fazhi.serve.linked;

import org.apache.jena.graph.Graph;

/**
 * What the graph says about a thing.
 *
 * @param iri the thing
 * @param graph its statements, those that point to it, and what the things on the way are called
 * @param pointersLeftOut whether more statements point to it than the graph holds
 */
public record Description(String iri, Graph graph, boolean pointersLeftOut) {}
