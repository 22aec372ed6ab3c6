package org.fazhi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/** What a query gives back, complete and independent of the store it came from. */
public sealed interface QueryAnswer {

  /** Calls the method of {@code visitor} for this kind of answer. */
  void accept(Visitor visitor);

  /** One method per kind of answer. */
  interface Visitor {

    void visit(Rows rows);

    void visit(Statements statements);

    void visit(Truth truth);
  }

  /**
   * The answer of a SELECT.
   *
   * @param columns in the order of the query
   * @param rows in the order of the answer; a column may be unbound in a row
   * @param prefixes those of the query, for short names
   */
  record Rows(List<Var> columns, List<Binding> rows, PrefixMapping prefixes)
      implements QueryAnswer {

    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The answer of a CONSTRUCT or DESCRIBE.
   *
   * @param graph its statements
   * @param prefixes those of the query, for short names
   */
  record Statements(Graph graph, PrefixMapping prefixes) implements QueryAnswer {

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");

    /** A copy of the graph that knows the prefixes, for writers that shorten names. */
    Graph named() {
      Graph copy = GraphFactory.createDefaultGraph();
      GraphUtil.addInto(copy, graph);
      copy.getPrefixMapping().setNsPrefixes(prefixes);
      return copy;
    }

    /** The statements as rows of three columns, sorted. */
    public Rows asRows() {
      List<Triple> triples = new ArrayList<>(graph.find().toList());
      triples.sort(
          Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
              .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
              .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms));
      return new Rows(
          List.of(SUBJECT, PREDICATE, OBJECT),
          triples.stream().map(Statements::row).toList(),
          prefixes);
    }

    private static Binding row(Triple triple) {
      return BindingFactory.binding(
          SUBJECT,
          triple.getSubject(),
          PREDICATE,
          triple.getPredicate(),
          OBJECT,
          triple.getObject());
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The answer of an ASK.
   *
   * @param value yes or no
   */
  record Truth(boolean value) implements QueryAnswer {

    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }
}
