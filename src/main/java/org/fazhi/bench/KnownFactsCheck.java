package org.fazhi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.bench.generate.KnownFacts;
import org.fazhi.bench.generate.KnownFacts.KnownDocument;
import org.fazhi.evaluate.Annotation;
import org.fazhi.evaluate.Annotation.Statement;
import org.fazhi.evaluate.AnnotationJson;
import org.fazhi.evaluate.Evaluation;
import org.fazhi.evaluate.EvaluationReport;
import org.fazhi.evaluate.FactKind;
import org.fazhi.evaluate.Matching;
import org.fazhi.evaluate.ReportOutcome;
import org.fazhi.evaluate.StatedFact;
import org.fazhi.evaluate.Tally;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.EngagementType;
import org.fazhi.mention.DocumentKind;

/**
 * Which of the facts that invented reports state were found in them. Facts are compared as {@code
 * fazhi evaluate} does; what was found beyond them says nothing, since reports may state more than
 * is listed.
 */
public final class KnownFactsCheck {

  /** Kinds that are listed for invented reports. */
  private static final Set<FactKind> KINDS =
      EnumSet.of(
          FactKind.METADATA,
          FactKind.LEGAL_DOCUMENTS,
          FactKind.ENGAGEMENTS,
          FactKind.MEASURES,
          FactKind.INDICATORS,
          FactKind.SHORTCOMINGS,
          FactKind.PLANS,
          FactKind.OFFICIALS);

  private static final int EXAMPLES = 20;

  private final Evaluation evaluation = new Evaluation();
  private final Map<FactKind, Tally> tallies = new EnumMap<>(FactKind.class);
  private final Map<FactKind, List<String>> missed = new EnumMap<>(FactKind.class);
  private int reports;
  private int absent;

  /**
   * What the check found.
   *
   * @param reports how many reports were looked for
   * @param absent how many of them were not among those extracted
   * @param found for each kind the share of the known facts that was found
   * @param missed for each kind the first that were not, with their files
   */
  public record Result(
      int reports, int absent, Map<String, Double> found, Map<String, List<String>> missed) {}

  /**
   * Compares.
   *
   * @param known to be read once, in any order
   * @param extracted what {@code fazhi extract --format json} wrote for the same files
   */
  public static Result check(Stream<KnownFacts> known, Path extracted) throws IOException {
    Map<String, KnownFacts> open = new HashMap<>();
    known.forEach(facts -> open.put(id(facts.file()), facts));
    KnownFactsCheck check = new KnownFactsCheck();
    check.reports = open.size();
    ObjectMapper mapper = new ObjectMapper();
    try (MappingIterator<JsonNode> each =
        mapper.readerFor(JsonNode.class).readValues(extracted.toFile())) {
      while (each.hasNext()) {
        JsonNode node = each.next();
        KnownFacts facts = open.remove(node.path("id").asText());
        if (facts != null) {
          check.compare(facts, AnnotationJson.parse(facts.file(), node.toString()));
        }
      }
    }
    check.absent = open.size();
    open.values().forEach(facts -> check.compare(facts, Annotation.empty(id(facts.file()))));
    return check.result();
  }

  private static String id(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private void compare(KnownFacts known, Annotation found) {
    EvaluationReport report =
        evaluation.evaluate(List.of(annotation(found.id(), known)), List.of(found));
    ReportOutcome outcome = report.reports().get(0);
    for (FactKind kind : KINDS) {
      Matching matching = outcome.matching(kind);
      tallies.merge(kind, matching.tally(), Tally::plus);
      for (StatedFact fact : matching.missed()) {
        List<String> examples = missed.computeIfAbsent(kind, any -> new ArrayList<>());
        if (examples.size() < EXAMPLES) {
          examples.add(known.file() + ": " + fact.label());
        }
      }
    }
  }

  private Result result() {
    Map<String, Double> shares = new LinkedHashMap<>();
    tallies.forEach((kind, tally) -> shares.put(kind.label(), tally.recall()));
    Map<String, List<String>> examples = new LinkedHashMap<>();
    missed.forEach((kind, list) -> examples.put(kind.label(), list));
    return new Result(reports, absent, shares, examples);
  }

  private static Annotation annotation(String id, KnownFacts known) {
    Map<String, List<EngagementType>> engagements = new LinkedHashMap<>();
    for (KnownDocument document : known.documents()) {
      List<EngagementType> types =
          engagements.computeIfAbsent(document.title(), any -> new ArrayList<>());
      if (document.engagement() != null) {
        types.add(document.engagement());
      }
    }
    return new Annotation(
        id,
        new Annotation.Metadata(
            Optional.of(known.title()),
            Optional.of(known.publisher()),
            Optional.of(known.region()),
            Optional.of(Year.of(known.year())),
            Optional.ofNullable(known.issued()).map(LocalDate::parse),
            Optional.ofNullable(known.signed()).map(LocalDate::parse),
            Optional.empty(),
            Optional.empty()),
        engagements.entrySet().stream()
            .map(
                entry ->
                    new Annotation.Legal(
                        entry.getKey(),
                        Optional.empty(),
                        DocumentKind.OTHER,
                        Optional.empty(),
                        entry.getValue(),
                        Map.of()))
            .toList(),
        List.of(),
        List.of(),
        known.measures().stream()
            .map(it -> new Annotation.Measure(it.concept(), it.status(), OptionalDouble.empty()))
            .toList(),
        known.figures().stream()
            .map(
                it ->
                    new Annotation.Indicator(
                        it.name(),
                        it.value(),
                        it.unit(),
                        Optional.empty(),
                        Change.NONE,
                        Bound.EXACT,
                        false,
                        it.name(),
                        OptionalDouble.empty()))
            .toList(),
        known.shortcomings().stream().map(Statement::of).toList(),
        known.plans().stream().map(Statement::of).toList(),
        known.officials().stream()
            .map(
                it ->
                    new Annotation.Official(
                        it.name(), it.role(), known.publisher(), OptionalDouble.empty()))
            .toList());
  }
}
