package org.fazhi.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;

/**
 * Derives what follows from all reports together, as the graph {@link #GRAPH}.
 *
 * <p>Reads the statements once and keeps some 100 bytes of each fact meanwhile. What is derived
 * depends on all reports and is therefore written anew as a whole; the same statements give the
 * same triples.
 */
public final class Deriver {

  /**
   * Name of the graph in which derived statements stand. Whatever things are called in a store,
   * saved queries call the graph so.
   */
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/fazhi/id/graph/derived");

  private final String base;

  /**
   * @param base what IRIs of things begin with: {@code https://w3id.org/fazhi/id/}
   */
  public Deriver(String base) {
    this.base = base;
  }

  /**
   * When and from what is derived.
   *
   * @param time an instant of ISO 8601: {@code 2026-03-01T08:00:00Z}
   * @param state tells one state of the store from another
   */
  public record Occasion(String time, String state) {}

  /**
   * Hands the derived statements over, each once.
   *
   * @param stored the statements that hold no derived ones
   * @param asked the same statements, for the few that are asked for one by one
   */
  public void derive(
      EncodedStatements stored, Statements asked, Occasion occasion, Consumer<Triple> sink) {
    Facts facts = new Facts(stored);
    Collector collector = new Collector(facts);
    stored.forEach(collector);
    collector.finish();

    Output out = new Output(base, sink);
    describe(out, occasion);
    Adoptions adoptions = new Adoptions(facts);
    Links links = new Links(facts, out);
    links.linkRegions();
    links.linkReportsToRegions();
    links.linkReportsToFacts();
    links.linkReportsToMeasures(adoptions);
    new FollowUps(facts).write(out);

    AgencyOrder order = new AgencyOrder(facts, acting(facts));
    new Growth(facts, order).write(out);
    new Coverage(facts).write(out);
    new DocumentTallies(facts).write(out);
    new HigherDocuments(facts).write(out);
    new MeasureTallies(facts, adoptions).write(out);
    new ShortcomingTallies(facts).write(out);
    new ReportRankings(facts, order).write(out, adoptions);
    Implied implied = new Implied(asked);
    new Increases(facts, fact -> quote(implied, facts.term(fact))).write(out);
  }

  private static void describe(Output out, Occasion occasion) {
    out.add(GRAPH, RDF.type, FazhiVocabulary.DerivedGraph.asNode());
    out.add(
        GRAPH,
        DCTerms.created,
        NodeFactory.createLiteralDT(occasion.time(), XSDDatatype.XSDdateTime));
    out.add(GRAPH, FazhiVocabulary.derivedFrom, NodeFactory.createLiteralString(occasion.state()));
  }

  private static List<Integer> acting(Facts facts) {
    Set<Integer> agencies = new LinkedHashSet<>();
    for (int i = 0; i < facts.acting.size(); i++) {
      agencies.add(Facts.agencyOf(facts.acting.get(i)));
    }
    return List.copyOf(agencies);
  }

  private static Optional<String> quote(Implied implied, Node fact) {
    return implied.values(fact, FazhiVocabulary.quote.asNode()).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm);
  }
}
