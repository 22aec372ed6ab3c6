package org.fazhi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.store.journal.Register;

/**
 * Decides which IRI each report has in a store, and so which earlier report a new one replaces.
 *
 * <ul>
 *   <li>Body and year identify a report. New bytes from the same place replace what was read there
 *       before, even when body or year now read differently.
 *   <li>Other bytes from another place, for the same body and year, are another text; both are
 *       kept. The first by name keeps the plain IRI, the others are told apart by their digest.
 *   <li>The same bytes from several places are one text.
 * </ul>
 *
 * The outcome depends on which documents were read, not on their order: a report that turns out not
 * to be the first by name is moved. No state of its own; as thread-safe as the register.
 */
final class ReportRegistry {

  /** The name of what came from standard input; any other name is a better one. */
  private static final String NAMELESS = "-";

  private static final Comparator<String> BY_NAME =
      Comparator.<String, Boolean>comparing(NAMELESS::equals)
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<StoredReport> FIRST_BY_NAME =
      Comparator.comparing(StoredReport::name, BY_NAME).thenComparing(StoredReport::digest);

  private final Register register;

  ReportRegistry(Register register) {
    this.register = register;
  }

  /** Whether the bytes with this digest, found at this place, have been read by this reading. */
  boolean knows(SourceKey source, String digest, String reading) {
    return register.withSource(source).stream()
        .anyMatch(known -> known.digest().equals(digest) && known.reading().equals(reading));
  }

  /** What has to change in the store for {@code report} to be in it. */
  StoreChange place(ExtractedReport report) {
    Map<String, StoredReport> before = relatives(report);
    Map<String, StoredReport> after = new TreeMap<>();
    before.forEach(
        (iri, known) ->
            withoutOutdatedSource(known, report).ifPresent(kept -> after.put(iri, kept)));

    String content = report.fingerprint();
    Optional<StoredReport> same =
        after.values().stream()
            .filter(known -> known.identity().equals(report.identity()))
            .filter(known -> known.digest().equals(report.digest()))
            .findFirst();
    boolean rewrite = same.isEmpty() || outdated(same.get(), report, content);
    String key = same.map(StoredReport::iri).orElse(NEWCOMER);
    after.put(key, record(report, content, same, rewrite));

    Map<String, String> names = assignIris(after);
    return difference(before, after, names, rewrite ? Map.of(key, report.content()) : Map.of());
  }

  /** What has to change in the store for {@code report} to be gone. */
  StoreChange remove(StoredReport report) {
    Map<String, StoredReport> before = new TreeMap<>();
    collect(before, register.withIdentity(report.identity()));
    Map<String, StoredReport> after = new TreeMap<>(before);
    after.remove(report.iri());
    return difference(before, after, assignIris(after), Map.of());
  }

  /** Stands for the report that has no IRI in the store yet. */
  private static final String NEWCOMER = "";

  private Map<String, StoredReport> relatives(ExtractedReport report) {
    Map<String, StoredReport> relatives = new TreeMap<>();
    collect(relatives, register.withIdentity(report.identity()));
    for (StoredReport earlier : register.withSource(report.source())) {
      // A report that leaves may leave its plain IRI to another text of its body and year.
      collect(relatives, register.withIdentity(earlier.identity()));
    }
    return relatives;
  }

  private static void collect(Map<String, StoredReport> relatives, List<StoredReport> reports) {
    reports.forEach(known -> relatives.put(known.iri(), known));
  }

  private static Optional<StoredReport> withoutOutdatedSource(
      StoredReport known, ExtractedReport report) {
    boolean sameText =
        known.identity().equals(report.identity()) && known.digest().equals(report.digest());
    if (sameText || !known.sources().contains(report.source())) {
      return Optional.of(known);
    }
    List<SourceKey> others = new ArrayList<>(known.sources());
    others.remove(report.source());
    return others.isEmpty() ? Optional.empty() : Optional.of(known.withSources(others));
  }

  /**
   * The same bytes may read differently to a newer extraction; and of the names of one text the
   * first counts, whichever was read first.
   */
  private static boolean outdated(StoredReport known, ExtractedReport report, String content) {
    int order = BY_NAME.compare(report.name(), known.name());
    return order < 0 || (order == 0 && !known.content().equals(content));
  }

  private static StoredReport record(
      ExtractedReport report, String content, Optional<StoredReport> same, boolean rewrite) {
    TreeSet<SourceKey> sources = new TreeSet<>();
    sources.add(report.source());
    same.ifPresent(known -> sources.addAll(known.sources()));
    if (!rewrite) {
      StoredReport known = same.orElseThrow().withSources(sources);
      // Of one text under several names, the others were not read anew.
      return known.name().equals(report.name()) ? known.withReading(report.reading()) : known;
    }
    return new StoredReport(
        same.map(StoredReport::iri).orElse(NEWCOMER),
        report.identity(),
        report.variantIri(),
        report.name(),
        report.digest(),
        content,
        report.reading(),
        sources);
  }

  /** Keys of {@code reports} to the IRI that each shall have. */
  private static Map<String, String> assignIris(Map<String, StoredReport> reports) {
    Map<String, String> assigned = new TreeMap<>();
    reports.forEach(
        (key, report) -> {
          boolean first =
              reports.values().stream()
                  .filter(other -> other.identity().equals(report.identity()))
                  .min(FIRST_BY_NAME)
                  .orElseThrow()
                  .equals(report);
          assigned.put(key, first ? report.identity() : report.variantIri());
        });
    return assigned;
  }

  private static StoreChange difference(
      Map<String, StoredReport> before,
      Map<String, StoredReport> after,
      Map<String, String> names,
      Map<String, CondensedReport> written) {
    StoreChange.Builder change = new StoreChange.Builder();
    before.keySet().stream().filter(iri -> !after.containsKey(iri)).forEach(change::remove);
    after.forEach(
        (key, report) -> {
          String iri = names.getOrDefault(key, report.identity());
          CondensedReport graph = written.get(key);
          if (graph != null) {
            if (before.containsKey(key) && !key.equals(iri)) {
              change.remove(key);
            }
            change.put(iri, ReportRenamer.rename(graph, report.identity(), iri));
          } else if (!key.equals(iri)) {
            change.move(key, iri);
          }
          if (!report.withIri(iri).equals(before.get(key))) {
            change.record(report.withIri(iri));
          }
        });
    return change.build();
  }
}
