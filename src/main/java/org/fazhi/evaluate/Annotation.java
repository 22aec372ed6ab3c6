package org.fazhi.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.MeasureStatus;
import org.fazhi.mention.DocumentKind;

/**
 * Everything one report states, in the form in which people annotate it: no positions, no rules.
 *
 * <p>Annotations by hand and annotations made from extracted facts have this same form, so that the
 * two can be compared. Where a program made the annotation, a fact may carry the confidence (0 to
 * 1) that the program has in it; annotations by hand have none.
 *
 * @param id name of the report, the same for all annotations of it: {@code 000}
 */
public record Annotation(
    String id,
    Metadata report,
    List<Legal> legal,
    List<NamedAgency> agencies,
    List<NamedRegion> regions,
    List<Measure> measures,
    List<Indicator> indicators,
    List<Statement> shortcomings,
    List<Statement> plans,
    List<Official> officials) {

  public Annotation {
    legal = List.copyOf(legal);
    agencies = List.copyOf(agencies);
    regions = List.copyOf(regions);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
    shortcomings = List.copyOf(shortcomings);
    plans = List.copyOf(plans);
    officials = List.copyOf(officials);
  }

  /** An annotation of report {@code id} that states nothing. */
  public static Annotation empty(String id) {
    return new Annotation(
        id,
        Metadata.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * What is known of the report as a whole; each part may be absent.
   *
   * @param publisher full official name of the body whose work is described
   * @param region six-digit GB/T 2260 code of its jurisdiction
   */
  public record Metadata(
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> region,
      Optional<Year> year,
      Optional<LocalDate> issued,
      Optional<LocalDate> signed,
      Optional<String> indexNumber,
      Optional<String> documentNumber) {

    /** Nothing known. */
    public static final Metadata NONE =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /**
   * A document and what was done with it.
   *
   * @param title official or printed title, without 《》
   * @param written the words of the report, where they were noted
   * @param number 发文字号 printed beside the title
   * @param confidence confidence in some or all of the engagements
   */
  public record Legal(
      String title,
      Optional<String> written,
      DocumentKind kind,
      Optional<String> number,
      List<EngagementType> engagement,
      Map<EngagementType, Double> confidence) {

    public Legal {
      engagement = List.copyOf(engagement);
      confidence = Map.copyOf(confidence);
    }
  }

  /**
   * A body.
   *
   * @param name full official name; two names joined by 、 stand for two bodies
   * @param written short forms in the report, where they were noted
   */
  public record NamedAgency(String name, List<String> written) {

    public NamedAgency {
      written = List.copyOf(written);
    }
  }

  /**
   * A division or a development zone.
   *
   * @param code six-digit GB/T 2260 code; empty for zones
   */
  public record NamedRegion(Optional<String> code, String name) {}

  /**
   * A measure that was taken, is intended or is lacking.
   *
   * @param concept identifier of the closed list of measures: {@code legal-counsel}
   */
  public record Measure(String concept, MeasureStatus status, OptionalDouble confidence) {}

  /**
   * A figure: 新增省科技领军企业3家.
   *
   * @param value plain number, 万 and 亿 folded in
   */
  public record Indicator(
      String name,
      BigDecimal value,
      String unit,
      Optional<String> action,
      Change change,
      Bound bound,
      boolean target,
      String quote,
      OptionalDouble confidence) {}

  /** A shortcoming or a plan, in the words of the report. */
  public record Statement(String text, OptionalDouble confidence) {

    /** A statement without confidence. */
    public static Statement of(String text) {
      return new Statement(text, OptionalDouble.empty());
    }
  }

  /** A person who holds a public office in {@code agency}. */
  public record Official(String name, String role, String agency, OptionalDouble confidence) {}
}
