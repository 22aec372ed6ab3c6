package org.fazhi.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.ReportFacts;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.Zone;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;

/**
 * Decides which document a title means when one report cites it.
 *
 * <p>《行政处罚法》 is one document wherever it is cited. 《2023年法治建设工作要点》 is another one at every body
 * that issues it, and 《市科技局科技计划项目管理办法》 another one in every city; such titles are told apart by the
 * body or the division that they belong to.
 */
final class DocumentIdentifier {

  /** Titles that speak of a division from within: 市科技局…, 我区…, 全省…. Not 市场…, 市政工程…, 区域…, 县域…. */
  private static final Pattern RELATIVE =
      Pattern.compile("^[我本全]?([省市区县州旗盟])(?![场容域际级志情民块间位帜值]|政(?!府|协))");

  private static final String NATION = "中华人民共和国";

  private final String publisher;
  private final List<Region> divisions;
  private final Optional<Place> jurisdiction;
  private final Set<LegalDocument> issued = new HashSet<>();

  /**
   * @param report the report that cites
   * @param divisions the publisher's division and those above it, the smallest first
   */
  DocumentIdentifier(ReportFacts report, List<Region> divisions) {
    this.publisher = report.properties().publisher().name();
    this.jurisdiction = report.properties().jurisdiction();
    this.divisions = List.copyOf(divisions);
    report.facts().stream()
        .filter(Engagement.class::isInstance)
        .map(Engagement.class::cast)
        .filter(engagement -> engagement.type() == EngagementType.ISSUED)
        .map(Engagement::document)
        .forEach(issued::add);
  }

  /** The identity of {@code document} as this report cites it. */
  DocumentIdentity identify(LegalDocument document) {
    String title = document.title();
    String words = title.startsWith(NATION) ? title.substring(NATION.length()) : title;
    return new DocumentIdentity(isLegislation(document.kind()), words, key(document));
  }

  private String key(LegalDocument document) {
    String title = document.title();
    return switch (document.kind()) {
      case LAW, ADMINISTRATIVE_REGULATION, RULE, PARTY_REGULATION, STUDY_MATERIAL -> title;
      case LOCAL_REGULATION -> withinDivision(title).orElse(title);
      case INTERNAL_RULE, OTHER -> ofPublisher(document);
      case NORMATIVE_DOCUMENT ->
          withinDivision(title)
              .orElseGet(
                  () ->
                      issued.contains(document) && !namesItsDivision(title)
                          ? ofPublisher(document)
                          : title);
    };
  }

  private static boolean isLegislation(DocumentKind kind) {
    return switch (kind) {
      case LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE, PARTY_REGULATION -> true;
      case NORMATIVE_DOCUMENT, INTERNAL_RULE, STUDY_MATERIAL, OTHER -> false;
    };
  }

  /** The number belongs to the key here: a body issues papers of the same title year after year. */
  private String ofPublisher(LegalDocument document) {
    return String.join("\n", document.title(), publisher, document.number().orElse(""));
  }

  private Optional<String> withinDivision(String title) {
    Matcher relative = RELATIVE.matcher(title);
    return relative.find()
        ? Optional.of(title + "\n" + divisionMeantBy(relative.group(1)))
        : Optional.empty();
  }

  /** 市 in a report of 杭州市临安区 means 杭州市; in one of 诸暨市, 诸暨市 itself. */
  private String divisionMeantBy(String level) {
    return divisions.stream()
        .filter(region -> region.name().endsWith(level))
        .map(Region::code)
        .findFirst()
        .or(() -> jurisdiction.map(Place::id))
        .orElse(publisher);
  }

  private boolean namesItsDivision(String title) {
    return Stream.concat(
            divisions.stream().flatMap(DocumentIdentifier::names),
            jurisdiction.stream().flatMap(DocumentIdentifier::names))
        .anyMatch(title::contains);
  }

  private static Stream<String> names(Place place) {
    List<String> shortNames =
        place instanceof Region region ? region.shortNames() : ((Zone) place).shortNames();
    return Stream.concat(Stream.of(place.name()), shortNames.stream())
        .filter(name -> name.length() > 1);
  }
}
