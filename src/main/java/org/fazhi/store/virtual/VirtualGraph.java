package org.fazhi.store.virtual;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.stored.Fragment;
import org.fazhi.graph.stored.Implied;
import org.fazhi.graph.stored.Statements;

/**
 * The stored statements of all reports together with those they imply.
 *
 * <p>Whoever names the subject or the property sees both. Whoever names neither sees what is
 * stored: with implied values for everything, such a question would give back the text of each
 * report many times over. Read-only; for one thread and one transaction.
 */
public final class VirtualGraph extends GraphBase {

  private static final Set<Node> BOOKKEEPING =
      Set.of(FazhiVocabulary.reading.asNode(), FazhiVocabulary.hasNoArea.asNode());
  private static final Set<Node> OF_READINGS =
      Set.of(FazhiVocabulary.rule.asNode(), FazhiVocabulary.confidence.asNode());

  private final Graph stored;
  private final AtomicBoolean cancelled;
  private final Implied implied;
  private final Bearers bearers;

  /**
   * @param stored the statements of a store
   * @param cancelled becomes true when nobody waits for answers any more; long enumerations then
   *     end with a {@link QueryCancelledException}
   */
  public VirtualGraph(Graph stored, AtomicBoolean cancelled) {
    this.stored = stored;
    this.cancelled = cancelled;
    Statements statements = new RecentStatements(Statements.of(stored));
    this.implied = new Implied(statements);
    this.bearers = new Bearers(stored, statements, implied);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    Node property = pattern.getPredicate();
    Node value = pattern.getObject();
    if (property.isConcrete() && !ImpliedValues.mayBe(property, value)) {
      return stored.find(subject, property, value);
    }
    return WrappedIterator.create(
        subject.isConcrete() ? about(subject, property, value) : any(property, value));
  }

  private Iterator<Triple> about(Node subject, Node property, Node value) {
    if (!property.isConcrete()) {
      Iterator<Triple> known =
          Iter.filter(
              stored.find(subject, property, value),
              it -> !BOOKKEEPING.contains(it.getPredicate()));
      if (!isPart(subject)) {
        return known;
      }
      return Iter.concat(
          known, implied.about(subject).stream().filter(it -> fits(it, value)).iterator());
    }
    if (!isPart(subject)) {
      return stored.find(subject, property, value);
    }
    return implied.values(subject, property).stream()
        .map(it -> Triple.create(subject, property, it))
        .filter(it -> fits(it, value))
        .iterator();
  }

  private Iterator<Triple> any(Node property, Node value) {
    Iterator<Triple> known = stored.find(Node.ANY, property, value);
    if (!property.isConcrete()) {
      return known;
    }
    if (OF_READINGS.contains(property)) {
      known = Iter.filter(known, it -> !ImpliedValues.isReading(it.getSubject()));
    }
    Iterator<Triple> unstored =
        Iter.flatMap(
            bearers.of(property, value),
            subject -> {
              if (cancelled.get()) {
                throw new QueryCancelledException();
              }
              return implied.unstored(subject, property).stream()
                  .map(it -> Triple.create(subject, property, it))
                  .filter(it -> fits(it, value))
                  .iterator();
            });
    return Iter.concat(known, unstored);
  }

  private static boolean isPart(Node subject) {
    return subject.isURI() && Fragment.parse(subject.getURI()).isPresent();
  }

  private static boolean fits(Triple triple, Node value) {
    return !value.isConcrete() || triple.getObject().equals(value);
  }

  @Override
  public void performAdd(Triple triple) {
    throw refusal();
  }

  @Override
  public void performDelete(Triple triple) {
    throw refusal();
  }

  @Override
  public void clear() {
    throw refusal();
  }

  @Override
  public void remove(Node subject, Node property, Node value) {
    throw refusal();
  }

  static OperationDeniedException refusal() {
    return new OperationDeniedException(
        "the statements of reports change with the reports: add, replace or remove a report, or"
            + " write to a named graph of your own");
  }
}
