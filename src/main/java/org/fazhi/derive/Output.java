package org.fazhi.derive;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.FazhiVocabulary;

/** Writes derived statements and names what they describe. */
final class Output {

  private final String base;
  private final Consumer<Triple> statements;
  private int rankings;
  private int tallies;

  /**
   * @param base what IRIs of things begin with
   */
  Output(String base, Consumer<Triple> statements) {
    this.base = base;
    this.statements = statements;
  }

  void add(Node subject, Property property, Node value) {
    statements.accept(Triple.create(subject, property.asNode(), value));
  }

  void add(Node subject, Property property, long number) {
    add(subject, property, number(number));
  }

  /**
   * A new ranking.
   *
   * @param query name of the saved query whose order it follows
   * @param selects what its entries have in common
   */
  Node ranking(String query, List<Node> selects) {
    rankings++;
    Node ranking = NodeFactory.createURI(base + "ranking/" + query + "/" + rankings);
    add(ranking, RDF.type, FazhiVocabulary.Ranking.asNode());
    add(ranking, FazhiVocabulary.forQuery, NodeFactory.createLiteralString(query));
    selects.forEach(
        it ->
            add(
                ranking,
                it.isLiteral() ? FazhiVocabulary.selectsValue : FazhiVocabulary.selects,
                it));
    return ranking;
  }

  void entry(Node ranking, Node thing) {
    add(ranking, FazhiVocabulary.entry, thing);
  }

  /** A new tally, an entry of {@code ranking}. */
  Node tally(Node ranking) {
    tallies++;
    Node tally = NodeFactory.createURI(base + "tally/" + tallies);
    entry(ranking, tally);
    return tally;
  }

  static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  static Node year(int year) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear);
  }
}
