package org.fazhi.serve.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A row of a query's answer: terms by column, absent where nothing is bound. */
public record Row(Map<String, Node> terms) {

  public Row {
    terms = Map.copyOf(terms);
  }

  /** The characters of a literal, or an IRI. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(terms.get(column))
        .map(
            node ->
                node.isLiteral()
                    ? node.getLiteralLexicalForm()
                    : node.isURI() ? node.getURI() : node.toString());
  }

  /** The characters of a literal, or an IRI; empty when absent. */
  public String text(String column) {
    return find(column).orElse("");
  }

  /** A whole number; 0 when absent. */
  public int integer(String column) {
    return find(column).map(text -> new BigDecimal(text).intValue()).orElse(0);
  }

  /** A number, when there is one. */
  public Optional<BigDecimal> decimal(String column) {
    return find(column).map(BigDecimal::new);
  }

  /** The thing in {@code column} with the label in {@code labelColumn}. */
  public Optional<Thing> thing(String column, String labelColumn) {
    return find(column).map(iri -> new Thing(iri, find(labelColumn).orElse(iri)));
  }
}
