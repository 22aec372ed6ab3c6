package org.fazhi.serve.dataset;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * How large a data set is, counted over the union of its graphs.
 *
 * @param triples distinct statements
 * @param graphs named graphs, one for each report
 * @param classes instances by IRI of the class
 * @param properties statements by IRI of the property
 */
record Statistics(
    long triples,
    long graphs,
    long subjects,
    long objects,
    Map<String, Long> classes,
    Map<String, Long> properties) {

  static Statistics of(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> count(dataset));
  }

  private static Statistics count(DatasetGraph dataset) {
    Set<Node> subjects = new HashSet<>();
    Set<Node> objects = new HashSet<>();
    Map<String, Long> classes = new TreeMap<>();
    Map<String, Long> properties = new TreeMap<>();
    long triples = 0;
    Iterator<Triple> statements = dataset.getDefaultGraph().find();
    try {
      while (statements.hasNext()) {
        Triple triple = statements.next();
        triples++;
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
        properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        if (triple.predicateMatches(RDF.type.asNode()) && triple.getObject().isURI()) {
          classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        }
      }
    } finally {
      Iter.close(statements);
    }
    long graphs = Iter.count(dataset.listGraphNodes());
    return new Statistics(triples, graphs, subjects.size(), objects.size(), classes, properties);
  }
}
