package org.fazhi.store.virtual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.fazhi.graph.stored.Statements;

/**
 * Remembers the last answers of other statements: what is implied of a fact hangs on the same few
 * stored statements, and of many facts in a row on the same text.
 *
 * <p>For one thread and as long as the statements don't change.
 */
final class RecentStatements implements Statements {

  private static final int KEPT = 256;

  private record Question(Node known, Node property) {}

  private final Statements stored;
  private final Map<Question, List<Node>> values = lastAsked();
  private final Map<Question, List<Node>> subjects = lastAsked();

  RecentStatements(Statements stored) {
    this.stored = stored;
  }

  @Override
  public List<Node> values(Node subject, Node property) {
    return values.computeIfAbsent(
        new Question(subject, property), it -> stored.values(subject, property));
  }

  @Override
  public List<Node> subjects(Node property, Node value) {
    return subjects.computeIfAbsent(
        new Question(value, property), it -> stored.subjects(property, value));
  }

  private static Map<Question, List<Node>> lastAsked() {
    return new LinkedHashMap<>(KEPT, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Question, List<Node>> eldest) {
        return size() > KEPT;
      }
    };
  }
}
