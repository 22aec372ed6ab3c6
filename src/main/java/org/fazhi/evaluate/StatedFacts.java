package org.fazhi.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fazhi.evaluate.Annotation.Indicator;
import org.fazhi.evaluate.Annotation.Legal;
import org.fazhi.evaluate.Annotation.Metadata;
import org.fazhi.evaluate.Annotation.NamedRegion;
import org.fazhi.evaluate.Annotation.Official;
import org.fazhi.evaluate.Annotation.Statement;

/**
 * Takes annotations apart into facts, kind by kind: what makes two facts equal is decided here.
 * Immutable and thread-safe.
 */
final class StatedFacts {

  private static final String STATE = "中华人民共和国";

  private final AgencyNames agencyNames;

  StatedFacts(AgencyNames agencyNames) {
    this.agencyNames = agencyNames;
  }

  /** The facts of one kind, in the order of the annotation, each once. */
  List<StatedFact> of(FactKind kind, Annotation annotation) {
    Map<List<String>, StatedFact> once = new LinkedHashMap<>();
    all(kind, annotation)
        .forEach(fact -> once.putIfAbsent(List.of(fact.identity(), fact.wording()), fact));
    return List.copyOf(once.values());
  }

  private Stream<StatedFact> all(FactKind kind, Annotation annotation) {
    return switch (kind) {
      case METADATA -> metadata(annotation.report());
      case LEGAL_DOCUMENTS -> annotation.legal().stream().map(StatedFacts::document);
      case ENGAGEMENTS -> annotation.legal().stream().flatMap(StatedFacts::engagements);
      case DOCUMENT_NUMBERS -> annotation.legal().stream().flatMap(StatedFacts::number);
      case AGENCIES ->
          annotation.agencies().stream()
              .flatMap(agency -> agencyNames.bodies(agency.name()).stream())
              .map(body -> StatedFact.exact(agencyNames.key(body), body));
      case REGIONS -> annotation.regions().stream().map(StatedFacts::region);
      case MEASURES ->
          annotation.measures().stream()
              .map(it -> pair(it.concept(), it.status().id(), it.confidence()));
      case INDICATORS -> annotation.indicators().stream().map(StatedFacts::indicator);
      case SHORTCOMINGS -> annotation.shortcomings().stream().map(StatedFacts::statement);
      case PLANS -> annotation.plans().stream().map(StatedFacts::statement);
      case OFFICIALS -> annotation.officials().stream().map(this::official);
    };
  }

  private Stream<StatedFact> metadata(Metadata report) {
    List<StatedFact> facts = new ArrayList<>();
    report.title().ifPresent(it -> facts.add(property("title", ComparableText.of(it), it)));
    report.publisher().ifPresent(it -> facts.add(property("publisher", agencyNames.key(it), it)));
    report.region().ifPresent(it -> facts.add(property("region", it, it)));
    report.year().ifPresent(it -> facts.add(property("year", it.toString(), it.toString())));
    report.issued().ifPresent(it -> facts.add(property("issued", it.toString(), it.toString())));
    report.signed().ifPresent(it -> facts.add(property("signed", it.toString(), it.toString())));
    report
        .indexNumber()
        .ifPresent(it -> facts.add(property("index number", ComparableText.of(it), it)));
    report
        .documentNumber()
        .ifPresent(it -> facts.add(property("document number", ComparableText.of(it), it)));
    return facts.stream();
  }

  private static StatedFact property(String name, String key, String value) {
    return StatedFact.exact(name + "=" + key, name + ": " + value);
  }

  private static StatedFact document(Legal legal) {
    return new StatedFact(
        titleKey(legal),
        "",
        Map.of("kind", legal.kind().id()),
        legal.title(),
        Optional.empty(),
        OptionalDouble.empty());
  }

  private static Stream<StatedFact> engagements(Legal legal) {
    return legal.engagement().stream()
        .map(
            type -> {
              Double confidence = legal.confidence().get(type);
              return StatedFact.exact(
                  titleKey(legal) + " " + type.id(),
                  legal.title() + " " + type.id(),
                  confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence));
            });
  }

  private static Stream<StatedFact> number(Legal legal) {
    return legal.number().stream()
        .map(
            number ->
                StatedFact.exact(
                    titleKey(legal) + " " + ComparableText.of(number),
                    legal.title() + " " + number));
  }

  private static String titleKey(Legal legal) {
    return ComparableText.of(legal.title()).replace(STATE, "");
  }

  private static StatedFact region(NamedRegion region) {
    String key = region.code().orElseGet(() -> ComparableText.of(region.name()));
    return StatedFact.exact(key, region.code().map(code -> code + " ").orElse("") + region.name());
  }

  private static StatedFact pair(String one, String other, OptionalDouble confidence) {
    String both = one + " " + other;
    return StatedFact.exact(both, both, confidence);
  }

  private static StatedFact indicator(Indicator indicator) {
    // 50 and 50.0 are one value.
    BigDecimal value = indicator.value().stripTrailingZeros();
    return new StatedFact(
        value + " " + ComparableText.ofSign(indicator.unit()),
        ComparableText.of(indicator.name()),
        Map.of(
            "change", indicator.change().id(),
            "bound", indicator.bound().id(),
            "target", String.valueOf(indicator.target())),
        indicator.name() + " " + value.toPlainString() + " " + indicator.unit(),
        Optional.of(indicator.quote()),
        indicator.confidence());
  }

  private static StatedFact statement(Statement statement) {
    return new StatedFact(
        "",
        ComparableText.of(statement.text()),
        Map.of(),
        statement.text(),
        Optional.empty(),
        statement.confidence());
  }

  private StatedFact official(Official official) {
    return new StatedFact(
        ComparableText.of(official.name()) + " " + agencyNames.key(official.agency()),
        ComparableText.of(official.role()),
        Map.of(),
        official.name() + " " + official.role() + " " + official.agency(),
        Optional.empty(),
        official.confidence());
  }
}
