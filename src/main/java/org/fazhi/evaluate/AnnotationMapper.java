package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fazhi.evaluate.Annotation.Indicator;
import org.fazhi.evaluate.Annotation.Legal;
import org.fazhi.evaluate.Annotation.Measure;
import org.fazhi.evaluate.Annotation.Metadata;
import org.fazhi.evaluate.Annotation.NamedAgency;
import org.fazhi.evaluate.Annotation.NamedRegion;
import org.fazhi.evaluate.Annotation.Official;
import org.fazhi.evaluate.Annotation.Statement;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.Fact;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.MeasureAdoption;
import org.fazhi.fact.Plan;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.Shortcoming;
import org.fazhi.fact.Tenure;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.mention.LegalDocument;

/**
 * Turns extracted facts into an annotation.
 *
 * <p>What an annotation lists once is listed once: a measure with its status, a document with all
 * its engagements. Where several facts say the same, the highest confidence stays. The words in
 * which bodies and documents were written are not among the facts and left out. Pure and
 * thread-safe.
 */
public final class AnnotationMapper {

  private AnnotationMapper() {}

  /** The annotation of {@code facts} under the name of its file: {@code reports/000.txt} → 000. */
  public static Annotation map(ReportFacts facts) {
    return map(idOf(facts.source().name()), facts);
  }

  /** The annotation of {@code facts} under the name {@code id}. */
  public static Annotation map(String id, ReportFacts facts) {
    return new Annotation(
        id,
        metadata(facts.properties()),
        legal(facts),
        facts.agencies().stream().map(it -> new NamedAgency(it.name(), List.of())).toList(),
        facts.places().stream().map(AnnotationMapper::region).toList(),
        measures(facts),
        all(facts, IndicatorObservation.class)
            // Zero results told in words are not annotated.
            .filter(observation -> !observation.statedAsNone())
            .map(AnnotationMapper::indicator)
            .toList(),
        all(facts, Shortcoming.class).map(it -> new Statement(it.text(), confidence(it))).toList(),
        all(facts, Plan.class).map(it -> new Statement(it.text(), confidence(it))).toList(),
        all(facts, Tenure.class)
            .map(it -> new Official(it.person(), it.role(), it.agent().name(), confidence(it)))
            .toList());
  }

  /** The last step of a path or URL, without its extension: {@code a/b/000.txt} → 000. */
  public static String idOf(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  private static Metadata metadata(ReportProperties properties) {
    return new Metadata(
        properties.title(),
        Optional.of(properties.publisher().name()),
        properties.jurisdiction().map(Place::regionCode),
        Optional.of(properties.year()),
        properties.issued(),
        properties.signed(),
        properties.indexNumber(),
        properties.documentNumber());
  }

  private static List<Legal> legal(ReportFacts facts) {
    Map<LegalDocument, Map<EngagementType, Double>> engagements = new LinkedHashMap<>();
    facts.documents().forEach(it -> engagements.put(it, new EnumMap<>(EngagementType.class)));
    all(facts, Engagement.class)
        .forEach(
            it ->
                engagements
                    .computeIfAbsent(it.document(), any -> new EnumMap<>(EngagementType.class))
                    .merge(it.type(), it.evidence().confidence(), Math::max));
    List<Legal> legal = new ArrayList<>();
    engagements.forEach(
        (document, types) ->
            legal.add(
                new Legal(
                    document.title(),
                    Optional.empty(),
                    document.kind(),
                    document.number(),
                    List.copyOf(types.keySet()),
                    types)));
    return legal;
  }

  private static NamedRegion region(Place place) {
    return place instanceof Region region
        ? new NamedRegion(Optional.of(region.code()), region.fullName())
        : new NamedRegion(Optional.empty(), place.fullName());
  }

  private static List<Measure> measures(ReportFacts facts) {
    Map<Measure, Double> highest = new LinkedHashMap<>();
    all(facts, MeasureAdoption.class)
        .forEach(
            it ->
                highest.merge(
                    new Measure(it.measure(), it.status(), OptionalDouble.empty()),
                    it.evidence().confidence(),
                    Math::max));
    return highest.entrySet().stream()
        .map(
            it ->
                new Measure(
                    it.getKey().concept(), it.getKey().status(), OptionalDouble.of(it.getValue())))
        .toList();
  }

  private static Indicator indicator(IndicatorObservation observation) {
    return new Indicator(
        observation.indicator(),
        observation.value(),
        observation.unit(),
        observation.action(),
        observation.change(),
        observation.bound(),
        observation.target(),
        observation.evidence().quote(),
        confidence(observation));
  }

  private static OptionalDouble confidence(Fact fact) {
    return OptionalDouble.of(fact.evidence().confidence());
  }

  private static <T extends Fact> Stream<T> all(ReportFacts facts, Class<T> type) {
    return facts.facts().stream().filter(type::isInstance).map(type::cast);
  }
}
