package org.fazhi.evaluate;

import static org.fazhi.evaluate.TextTable.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Facts gained and lost between two runs over the same gold annotations.
 *
 * <p>Only facts that both gold annotations hold can be gained or lost, and only reports that both
 * runs hold are compared: what was annotated in the meantime is no change of the program.
 *
 * @param before the earlier run
 * @param now the later run
 * @param changes one per report and kind in which anything changed, ordered by both
 */
public record OutcomeComparison(Outcome before, Outcome now, List<Change> changes) {

  public OutcomeComparison {
    changes = List.copyOf(changes);
  }

  /**
   * What changed for one kind in one report; labels of facts.
   *
   * @param gained found now, missed before
   * @param lost missed now, found before
   * @param newErrors found now without being stated, not so before
   * @param goneErrors found before without being stated, not so now
   */
  public record Change(
      String report,
      FactKind kind,
      SortedSet<String> gained,
      SortedSet<String> lost,
      SortedSet<String> newErrors,
      SortedSet<String> goneErrors) {

    private boolean isNone() {
      return gained.isEmpty() && lost.isEmpty() && newErrors.isEmpty() && goneErrors.isEmpty();
    }
  }

  static OutcomeComparison of(Outcome before, Outcome now) {
    List<Change> changes = new ArrayList<>();
    for (String id : both(before.reports().keySet(), now.reports().keySet())) {
      for (FactKind kind : FactKind.values()) {
        Outcome.Facts old = before.facts(id, kind);
        Outcome.Facts current = now.facts(id, kind);
        Change change =
            new Change(
                id,
                kind,
                both(current.right(), old.missed()),
                both(old.right(), current.missed()),
                without(current.extra(), old.extra()),
                without(old.extra(), current.extra()));
        if (!change.isNone()) {
          changes.add(change);
        }
      }
    }
    return new OutcomeComparison(before, now, changes);
  }

  /** Scores before and now, then the facts gained and lost per report and kind. */
  public String text() {
    return scores() + "\n" + listing();
  }

  private TextTable scores() {
    TextTable table = new TextTable("facts", "gained", "lost", "F1 before", "F1 now", "change");
    for (FactKind kind : FactKind.values()) {
      double old = before.tally(kind).f1();
      double current = now.tally(kind).f1();
      List<Change> ofKind = changes.stream().filter(it -> it.kind() == kind).toList();
      table.row(
          kind.label(),
          String.valueOf(ofKind.stream().mapToInt(it -> it.gained().size()).sum()),
          String.valueOf(ofKind.stream().mapToInt(it -> it.lost().size()).sum()),
          share(old),
          share(current),
          String.format(Locale.ROOT, "%+.3f", current - old));
    }
    return table;
  }

  private String listing() {
    StringBuilder text = new StringBuilder();
    for (Change change : changes) {
      text.append(change.report()).append(' ').append(change.kind().label()).append('\n');
      change.gained().forEach(label -> line(text, "gained", label));
      change.lost().forEach(label -> line(text, "lost", label));
      change.newErrors().forEach(label -> line(text, "new error", label));
      change.goneErrors().forEach(label -> line(text, "gone error", label));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String label) {
    text.append("  ").append(what).append(": ").append(label).append('\n');
  }

  private static SortedSet<String> both(Set<String> one, Set<String> other) {
    SortedSet<String> labels = new TreeSet<>(one);
    labels.retainAll(other);
    return Collections.unmodifiableSortedSet(labels);
  }

  private static SortedSet<String> without(Set<String> one, Set<String> other) {
    SortedSet<String> labels = new TreeSet<>(one);
    labels.removeAll(other);
    return Collections.unmodifiableSortedSet(labels);
  }
}
