package org.fazhi.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The queries of {@code name-queries}, which look names up. */
final class NameQueries {

  static final Var RANK = Var.alloc("rank");
  private static final Var THING = Var.alloc("thing");
  private static final Var NAME = Var.alloc("name");

  private NameQueries() {}

  static Query load(String name) {
    String file = "/name-queries/" + name + ".rq";
    try (InputStream in = NameQueries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("missing from the class path: " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The things of an answer, each once. */
  static Stream<NamedThing> things(QueryAnswer answer) {
    return ((QueryAnswer.Rows) answer).rows().stream().map(NameQueries::thing).distinct();
  }

  static NamedThing thing(Binding row) {
    String iri = row.get(THING).getURI();
    return new NamedThing(
        iri, Optional.ofNullable(row.get(NAME)).map(Node::getLiteralLexicalForm).orElse(iri));
  }
}
