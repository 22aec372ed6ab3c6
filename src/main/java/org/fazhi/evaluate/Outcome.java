package org.fazhi.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of every fact in one run, small enough to keep in a file and compare later runs with.
 *
 * @param reports for every report and kind, its facts by their labels
 */
public record Outcome(SortedMap<String, Map<FactKind, Facts>> reports) {

  public Outcome {
    SortedMap<String, Map<FactKind, Facts>> copy = new TreeMap<>();
    reports.forEach((id, kinds) -> copy.put(id, Collections.unmodifiableMap(kinds)));
    reports = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Labels of facts of one kind and report.
   *
   * @param right gold facts that were found
   * @param missed gold facts that were not found
   * @param extra found facts that are not in the gold annotation
   */
  public record Facts(SortedSet<String> right, SortedSet<String> missed, SortedSet<String> extra) {

    /** No facts. */
    public static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of());

    public Facts {
      right = Collections.unmodifiableSortedSet(right);
      missed = Collections.unmodifiableSortedSet(missed);
      extra = Collections.unmodifiableSortedSet(extra);
    }

    Facts(Set<String> right, Set<String> missed, Set<String> extra) {
      this(new TreeSet<>(right), new TreeSet<>(missed), new TreeSet<>(extra));
    }

    Tally tally() {
      return new Tally(right.size(), missed.size(), extra.size());
    }
  }

  static Outcome of(EvaluationReport report) {
    SortedMap<String, Map<FactKind, Facts>> reports = new TreeMap<>();
    for (ReportOutcome outcome : report.reports()) {
      Map<FactKind, Facts> kinds = new EnumMap<>(FactKind.class);
      for (FactKind kind : FactKind.values()) {
        kinds.put(kind, facts(outcome.matching(kind)));
      }
      reports.put(outcome.id(), kinds);
    }
    return new Outcome(reports);
  }

  /**
   * The outcome in {@code file}.
   *
   * @throws AnnotationException when it is not an outcome
   * @throws IOException when it cannot be read
   */
  public static Outcome read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  static Outcome parse(String name, String json) throws AnnotationException {
    JsonEntry root = JsonEntry.parse(name, json);
    SortedMap<String, Map<FactKind, Facts>> reports = new TreeMap<>();
    for (String id : root.keys()) {
      JsonEntry entry = root.entry(id);
      Map<FactKind, Facts> kinds = new EnumMap<>(FactKind.class);
      for (FactKind kind : FactKind.values()) {
        JsonEntry facts = entry.entry(kind.id());
        kinds.put(
            kind,
            new Facts(
                Set.copyOf(facts.texts("right")),
                Set.copyOf(facts.texts("missed")),
                Set.copyOf(facts.texts("extra"))));
        facts.finish();
      }
      entry.finish();
      reports.put(id, kinds);
    }
    return new Outcome(reports);
  }

  /** Writes this outcome to {@code file}, in UTF-8; the same outcome gives the same bytes. */
  public void write(Path file) throws IOException {
    Files.writeString(file, toJson(), StandardCharsets.UTF_8);
  }

  String toJson() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    reports.forEach(
        (id, kinds) -> {
          ObjectNode entry = root.putObject(id);
          kinds.forEach(
              (kind, facts) -> {
                ObjectNode node = entry.putObject(kind.id());
                addAll(node.putArray("right"), facts.right());
                addAll(node.putArray("missed"), facts.missed());
                addAll(node.putArray("extra"), facts.extra());
              });
        });
    return JsonText.of(root);
  }

  /** What changed from {@code baseline} to this outcome. */
  public OutcomeComparison since(Outcome baseline) {
    return OutcomeComparison.of(baseline, this);
  }

  /** Facts of one kind in report {@code id}; none when the report is unknown. */
  Facts facts(String id, FactKind kind) {
    return reports.getOrDefault(id, Map.of()).getOrDefault(kind, Facts.NONE);
  }

  /** Counts of one kind, summed over the reports. */
  Tally tally(FactKind kind) {
    return reports.keySet().stream()
        .map(id -> facts(id, kind).tally())
        .reduce(Tally.NONE, Tally::plus);
  }

  private static Facts facts(Matching matching) {
    return new Facts(
        labels(matching.pairs().stream().map(Matching.Pair::gold)),
        labels(matching.missed().stream()),
        labels(matching.extra().stream()));
  }

  private static Set<String> labels(Stream<StatedFact> facts) {
    return facts.map(StatedFact::label).collect(Collectors.toSet());
  }

  private static void addAll(ArrayNode array, Set<String> labels) {
    labels.forEach(label -> array.add(label));
  }
}
