package org.fazhi.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.evaluate.Annotation.Indicator;
import org.fazhi.evaluate.Annotation.Legal;
import org.fazhi.evaluate.Annotation.Measure;
import org.fazhi.evaluate.Annotation.Metadata;
import org.fazhi.evaluate.Annotation.NamedAgency;
import org.fazhi.evaluate.Annotation.NamedRegion;
import org.fazhi.evaluate.Annotation.Official;
import org.fazhi.evaluate.Annotation.Statement;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.MeasureStatus;
import org.fazhi.mention.DocumentKind;

/**
 * Annotations as JSON, one file per report.
 *
 * <p>Reading is strict: an unknown key, a missing one, a value of the wrong type or outside its
 * list is an {@link AnnotationException} with the name of the file and the JSON path. Keys that may
 * be null may be left out. Writing is pretty and deterministic. The confidence of shortcomings and
 * plans, which are plain strings in the format, is not written. Thread-safe.
 */
public final class AnnotationJson {

  private static final String SUFFIX = ".json";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AnnotationJson() {}

  /**
   * The annotation in {@code file}.
   *
   * @throws AnnotationException when it is not an annotation
   * @throws IOException when it cannot be read
   */
  public static Annotation read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * The annotations in the files {@code *.json} of {@code folder}, ordered by file name.
   *
   * @throws AnnotationException when one is not an annotation or two are of the same report
   * @throws IOException when one cannot be read
   */
  public static List<Annotation> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(folder)) {
      files = listing.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<Annotation> annotations = new ArrayList<>();
    Map<String, Path> fileOf = new HashMap<>();
    for (Path file : files) {
      Annotation annotation = read(file);
      Path other = fileOf.putIfAbsent(annotation.id(), file);
      if (other != null) {
        throw new AnnotationException(
            file.toString(), "$.id", annotation.id() + " is the report of " + other + " too");
      }
      annotations.add(annotation);
    }
    return annotations;
  }

  /**
   * The annotation that {@code json} holds.
   *
   * @param name name of the file, for messages
   */
  public static Annotation parse(String name, String json) throws AnnotationException {
    JsonEntry entry = JsonEntry.parse(name, json);
    JsonEntry report = entry.entry("report");
    Annotation annotation =
        new Annotation(
            entry.text("id"),
            metadata(report),
            entry.entries("legal", AnnotationJson::legal),
            entry.entries("agencies", AnnotationJson::agency),
            entry.entries(
                "regions", each -> new NamedRegion(each.optionalText("code"), each.text("name"))),
            entry.entries("measures", AnnotationJson::measure),
            entry.entries("indicators", AnnotationJson::indicator),
            entry.texts("shortcomings").stream().map(Statement::of).toList(),
            entry.texts("plans").stream().map(Statement::of).toList(),
            entry.entries("officials", AnnotationJson::official));
    report.finish();
    entry.finish();
    return annotation;
  }

  /** Writes {@code annotation} to {@code file}, in UTF-8. */
  public static void write(Annotation annotation, Path file) throws IOException {
    Files.writeString(file, write(annotation), StandardCharsets.UTF_8);
  }

  /** {@code annotation} as JSON text with a line feed at the end. */
  public static String write(Annotation annotation) {
    return JsonText.of(toJson(annotation));
  }

  private static Metadata metadata(JsonEntry report) throws AnnotationException {
    return new Metadata(
        report.optionalText("title"),
        report.optionalText("publisher"),
        report.optionalText("region"),
        year(report),
        date(report, "issued"),
        date(report, "signed"),
        report.optionalText("index_number"),
        report.optionalText("document_number"));
  }

  private static Optional<Year> year(JsonEntry report) throws AnnotationException {
    Optional<BigDecimal> year = report.optionalNumber("year");
    try {
      return year.map(number -> Year.of(number.intValueExact()));
    } catch (ArithmeticException | DateTimeException e) {
      throw report.wrong("year", "no year: " + year.orElseThrow());
    }
  }

  private static Optional<LocalDate> date(JsonEntry report, String key) throws AnnotationException {
    Optional<String> date = report.optionalText(key);
    try {
      return date.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw report.wrong(key, "no date of the form 2023-02-27: " + date.orElseThrow());
    }
  }

  private static Legal legal(JsonEntry entry) throws AnnotationException {
    List<EngagementType> engagements = new ArrayList<>();
    for (String id : entry.texts("engagement")) {
      engagements.add(
          constant(entry, "engagement", id, EngagementType.values(), EngagementType::id));
    }
    Map<EngagementType, Double> confidence = new HashMap<>();
    Optional<JsonEntry> shares = entry.optionalEntry("confidence");
    if (shares.isPresent()) {
      for (String id : shares.get().keys()) {
        confidence.put(
            constant(entry, "confidence", id, EngagementType.values(), EngagementType::id),
            shares.get().share(id));
      }
    }
    return new Legal(
        entry.text("title"),
        entry.optionalText("written"),
        constant(entry, "kind", entry.text("kind"), DocumentKind.values(), DocumentKind::id),
        entry.optionalText("number"),
        engagements,
        confidence);
  }

  private static NamedAgency agency(JsonEntry entry) throws AnnotationException {
    return new NamedAgency(
        entry.text("name"), entry.has("written") ? entry.texts("written") : List.of());
  }

  private static Measure measure(JsonEntry entry) throws AnnotationException {
    return new Measure(
        entry.text("concept"),
        constant(entry, "status", entry.text("status"), MeasureStatus.values(), MeasureStatus::id),
        entry.confidence());
  }

  private static Indicator indicator(JsonEntry entry) throws AnnotationException {
    return new Indicator(
        entry.text("name"),
        entry.number("value"),
        entry.text("unit"),
        entry.optionalText("action"),
        constant(entry, "change", entry.text("change"), Change.values(), Change::id),
        constant(entry, "bound", entry.text("bound"), Bound.values(), Bound::id),
        entry.flag("target"),
        entry.text("quote"),
        entry.confidence());
  }

  private static Official official(JsonEntry entry) throws AnnotationException {
    return new Official(
        entry.text("name"), entry.text("role"), entry.text("agency"), entry.confidence());
  }

  private static <T> T constant(
      JsonEntry entry, String key, String id, T[] values, Function<T, String> idOf)
      throws AnnotationException {
    for (T value : values) {
      if (idOf.apply(value).equals(id)) {
        return value;
      }
    }
    List<String> ids = Stream.of(values).map(idOf).toList();
    throw entry.wrong(key, "\"" + id + "\" is none of " + String.join(", ", ids));
  }

  private static ObjectNode toJson(Annotation annotation) {
    ObjectNode root = NODES.objectNode();
    root.put("id", annotation.id());
    root.set("report", toJson(annotation.report()));
    root.set("legal", list(annotation.legal(), AnnotationJson::toJson));
    root.set("agencies", list(annotation.agencies(), AnnotationJson::toJson));
    root.set("regions", list(annotation.regions(), AnnotationJson::toJson));
    root.set("measures", list(annotation.measures(), AnnotationJson::toJson));
    root.set("indicators", list(annotation.indicators(), AnnotationJson::toJson));
    root.set("shortcomings", texts(annotation.shortcomings().stream().map(Statement::text)));
    root.set("plans", texts(annotation.plans().stream().map(Statement::text)));
    root.set("officials", list(annotation.officials(), AnnotationJson::toJson));
    return root;
  }

  private static ObjectNode toJson(Metadata report) {
    ObjectNode node = NODES.objectNode();
    node.put("title", report.title().orElse(null));
    node.put("publisher", report.publisher().orElse(null));
    node.put("region", report.region().orElse(null));
    node.put("year", report.year().map(Year::getValue).orElse(null));
    node.put("issued", report.issued().map(LocalDate::toString).orElse(null));
    node.put("signed", report.signed().map(LocalDate::toString).orElse(null));
    node.put("index_number", report.indexNumber().orElse(null));
    node.put("document_number", report.documentNumber().orElse(null));
    return node;
  }

  private static ObjectNode toJson(Legal legal) {
    ObjectNode node = NODES.objectNode();
    node.put("title", legal.title());
    legal.written().ifPresent(written -> node.put("written", written));
    node.put("kind", legal.kind().id());
    node.put("number", legal.number().orElse(null));
    node.set("engagement", texts(legal.engagement().stream().map(EngagementType::id)));
    if (!legal.confidence().isEmpty()) {
      ObjectNode shares = node.putObject("confidence");
      new TreeMap<>(legal.confidence()).forEach((type, share) -> shares.put(type.id(), share));
    }
    return node;
  }

  private static ObjectNode toJson(NamedAgency agency) {
    ObjectNode node = NODES.objectNode().put("name", agency.name());
    if (!agency.written().isEmpty()) {
      node.set("written", texts(agency.written().stream()));
    }
    return node;
  }

  private static ObjectNode toJson(NamedRegion region) {
    return NODES.objectNode().put("code", region.code().orElse(null)).put("name", region.name());
  }

  private static ObjectNode toJson(Measure measure) {
    ObjectNode node = NODES.objectNode();
    node.put("concept", measure.concept());
    node.put("status", measure.status().id());
    putConfidence(node, measure.confidence());
    return node;
  }

  private static ObjectNode toJson(Indicator indicator) {
    ObjectNode node = NODES.objectNode();
    node.put("name", indicator.name());
    node.put("value", indicator.value());
    node.put("unit", indicator.unit());
    node.put("action", indicator.action().orElse(null));
    node.put("change", indicator.change().id());
    node.put("bound", indicator.bound().id());
    node.put("target", indicator.target());
    node.put("quote", indicator.quote());
    putConfidence(node, indicator.confidence());
    return node;
  }

  private static ObjectNode toJson(Official official) {
    ObjectNode node = NODES.objectNode();
    node.put("name", official.name());
    node.put("role", official.role());
    node.put("agency", official.agency());
    putConfidence(node, official.confidence());
    return node;
  }

  private static void putConfidence(ObjectNode node, OptionalDouble confidence) {
    confidence.ifPresent(share -> node.put("confidence", share));
  }

  private static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> toJson) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(value -> list.add(toJson.apply(value)));
    return list;
  }

  private static ArrayNode texts(Stream<String> values) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(list::add);
    return list;
  }
}
