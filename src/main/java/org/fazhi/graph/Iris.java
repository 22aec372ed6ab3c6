package org.fazhi.graph;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.Zone;
import org.fazhi.mention.Agency;
import org.fazhi.text.TextSpan;

/**
 * The IRIs of things: ASCII, the same on every machine and in every run, never shared by two
 * things.
 *
 * <p>{@code 杭州市临安区科学技术局} becomes {@code …/id/agency/330112/kexuejishuju-5ojq2fdw6n3k}. Immutable;
 * thread-safe when the transliterator is.
 */
public final class Iris {

  /** Where the project's own things live. */
  public static final String DEFAULT_BASE = "https://w3id.org/fazhi/id/";

  /** Stands in for the code where a body belongs to no division: central bodies. */
  private static final String NO_REGION = "cn";

  private static final Pattern BASE = Pattern.compile("https?://[!-~&&[^#?\"<>\\\\^`{|}]]+/");
  private static final Pattern VARIANT = Pattern.compile("[a-z][a-z0-9-]*");

  private final String base;
  private final Slugs slugs;

  /**
   * @param base begins every IRI and ends in a slash
   * @param transliterator Chinese to Latin letters (pinyin), for the part of an IRI that people
   *     read
   * @throws IllegalArgumentException when {@code base} is no ASCII http(s) IRI that ends in a slash
   */
  public Iris(String base, UnaryOperator<String> transliterator) {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "the base of IRIs is an ASCII http(s) IRI that ends in a slash, not " + base);
    }
    this.base = base;
    this.slugs = new Slugs(transliterator);
  }

  /** What every IRI begins with. */
  public String base() {
    return base;
  }

  /** {@code region/330112} or {@code zone/chongqing-gaoxin}. */
  public String place(Place place) {
    if (place instanceof Region region) {
      return base + "region/" + region.code();
    }
    if (place instanceof Zone zone) {
      return base + "zone/" + zone.slug();
    }
    throw new IllegalArgumentException("unknown kind of place: " + place);
  }

  /** {@code agency/330112/kexuejishuju-…}. */
  public String agency(Agency agency) {
    return base + "agency/" + regionOf(agency) + "/" + agencySlug(agency);
  }

  /** {@code sector/science}. */
  public String sector(String id) {
    return base + "sector/" + id;
  }

  /** {@code law/xingzhengchufafa-…} for legislation, {@code document/…} for everything else. */
  public String document(DocumentIdentity identity) {
    return base
        + (identity.legislation() ? "law/" : "document/")
        + slugs.slug(identity.words(), identity.key());
  }

  /** {@code measure/legal-counsel}. */
  public String measure(String id) {
    return base + "measure/" + id;
  }

  /** {@code indicator/xinfangjian-…}. */
  public String indicator(String name) {
    return base + "indicator/" + slugs.slug(name, name);
  }

  /** The one data set that all observations belong to. */
  public String indicatorDataSet() {
    return base + "dataset/indicators";
  }

  /** {@code software/fazhi-graph/0.1.0}. */
  public String software(String version) {
    return base + "software/fazhi-graph/" + version;
  }

  /**
   * {@code report/330112/kexuejishuju-…/2022}. A work report of a government stands apart from its
   * rule-of-law report of the same year: {@code
   * report/430281/renminzhengfu-…/government-work/2020}.
   *
   * @param variant tells a second text for the same body, genre and year from the first; lower-case
   *     letters, digits and hyphens
   * @throws IllegalArgumentException when {@code variant} holds anything else
   */
  public String report(ReportProperties report, Optional<String> variant) {
    variant.ifPresent(Iris::requireVariant);
    Agency publisher = report.publisher();
    return base
        + "report/"
        + regionOf(publisher)
        + "/"
        + agencySlug(publisher)
        + genre(report.type())
        + variant.map("/"::concat).orElse("")
        + "/%04d".formatted(report.year().getValue());
  }

  /** The part {@code name} of a report: {@code …/2022#section-1}. */
  static String fragment(String report, String name) {
    return report + "#" + name;
  }

  /**
   * A stretch of a report's clean text as an RFC 5147 fragment: {@code …/2022#char=120,143}.
   *
   * @param span counted in code points
   */
  static String characters(String report, TextSpan span) {
    return fragment(report, "char=" + span.begin() + "," + span.end());
  }

  private static String genre(ReportType type) {
    return switch (type) {
      case RULE_OF_LAW -> "";
      case GOVERNMENT_WORK -> "/government-work";
      case OTHER -> "/other";
    };
  }

  private String agencySlug(Agency agency) {
    String region = agency.jurisdiction().map(Place::fullName).orElse("");
    String ownName =
        agency.name().startsWith(region) ? agency.name().substring(region.length()) : agency.name();
    return slugs.slug(ownName, agency.name());
  }

  private static String regionOf(Agency agency) {
    return agency.jurisdiction().map(Place::regionCode).orElse(NO_REGION);
  }

  private static void requireVariant(String variant) {
    if (!VARIANT.matcher(variant).matches()) {
      throw new IllegalArgumentException("no name for a variant of a report: " + variant);
    }
  }
}
