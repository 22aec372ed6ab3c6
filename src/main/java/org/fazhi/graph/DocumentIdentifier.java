package org.fazhi.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.fact.ReportFacts;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.TitleVersion;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.LegalDocument;
import org.fazhi.mention.TitleHead;

/**
 * Decides which document a title means when one report cites it. The one place where that is
 * decided.
 *
 * <p>The same document under different wording has one identity:
 *
 * <ol>
 *   <li>A catalogued document is known by its official title, under whatever form it is cited.
 *   <li>Spelling doesn't count: brackets, quotation marks, dashes, blanks ({@link CanonicalTitle}),
 *       nor does the mark of a revision (2021年修订), which names a version of the document.
 *   <li>A notice that puts out a document means that document: 关于印发〈A〉的通知 is A.
 *   <li>A place that the title speaks of from within is spelled out: 市科技局… of a report from 临安 is
 *       杭州市科学技术局…; 临安区… is 杭州市临安区….
 *   <li>A body before a title that stands by itself (关于…, 2022年…) is the issuer and not part of the
 *       title, so that the body's own report, which leaves it out, means the same document.
 * </ol>
 *
 * <p>Different documents under the same wording have different identities, because a title that
 * says neither place nor body belongs to somebody:
 *
 * <ol>
 *   <li>what the text says a body issued, to that body, whoever tells it; internal rules and
 *       agreements without such words to the publisher of the report;
 *   <li>legislation of places to the city, or to the province where there is none;
 *   <li>other papers as every place has them (要点, 方案, 办法, 制度) to the place of the report.
 * </ol>
 *
 * <p>Rules of ministries, technical norms, and long opinions, which reports cite without an issuer
 * when they are the nation's, belong to nobody else.
 *
 * <p>Marks such as 试行 stay: the trial text is another text.
 */
final class DocumentIdentifier {

  private static final Pattern NATIONAL = Pattern.compile("全国|国家|中国|中央|中华|党中央|国务院|最高人民");
  private static final Pattern STANDS_ALONE = Pattern.compile("关于.{4,}|\\d{4}(?:-\\d{4})?年.{4,}");

  /** Citations often leave the courts out: 关于审理…案件适用法律若干问题的解释. */
  private static final Pattern COURTS =
      Pattern.compile("^(?:最高人民法院|最高人民检察院|[、和与及 ]|公安部|司法部|国家安全部)+(?=关于)");

  private static final Pattern YEAR = Pattern.compile("\\d{4}年");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-\\d{4}");

  /**
   * Titles without place and body that are the nation's: long opinions and decisions, technical
   * norms, lists for the whole market. A short 关于…的意见 or a 实施意见 may be anybody's.
   */
  private static final Pattern NATIONWIDE =
      Pattern.compile(
          "关于(?!.*(?:实施意见|[全我本][省市区县州旗]|强[省市区县])).{14,}(?:意见|决定|决议|解释|批复|规定|措施)(?:（[^（）]*）)?"
              + "|.*(?:纲要|标准|规程|规范|导则|公约|负面清单|指导目录)(?:（[^（）]*）)?");

  private final ReportFacts report;
  private final List<Region> divisions;
  private final Reference reference;
  private final Optional<HomePlace> home;
  private final Map<LegalDocument, DocumentIdentity> known = new HashMap<>();

  /**
   * @param report the report that cites
   * @param divisions the publisher's division and those above it, the smallest first
   */
  DocumentIdentifier(ReportFacts report, List<Region> divisions, Reference reference) {
    this.report = report;
    this.divisions = List.copyOf(divisions);
    this.reference = reference;
    this.home =
        report.properties().jurisdiction().map(place -> new HomePlace(place, this.divisions));
  }

  /** The identity of {@code document} as this report cites it. */
  DocumentIdentity identify(LegalDocument document) {
    return known.computeIfAbsent(document, this::decide);
  }

  private DocumentIdentity decide(LegalDocument document) {
    Optional<DocumentIdentity> listed = catalogued(document.title());
    if (listed.isPresent()) {
      return listed.get();
    }
    Optional<Notice> notice = Notice.parse(document.title());
    if (notice.isEmpty()) {
      return identify(document, key(document.title()));
    }
    String issuer = CanonicalTitle.of(notice.get().issuer());
    String printed = key(notice.get().printed());
    return catalogued(printed)
        .or(() -> head(printed).map(own -> identify(document, printed)))
        .orElseGet(() -> issuedBy(document, issuer, printed));
  }

  /** What the wordings of a title have in common: its spelling, without the mark of a revision. */
  private static String key(String title) {
    return TitleVersion.revision(CanonicalTitle.of(title)).title();
  }

  private Optional<DocumentIdentity> catalogued(String title) {
    return reference
        .document(title)
        .or(() -> reference.document(CanonicalTitle.of(title)))
        .filter(entry -> !isTooYoung(entry.title()))
        .map(
            entry ->
                new DocumentIdentity(
                    entry.kind(), entry.title(), entry.title(), Optional.of(entry)));
  }

  /** A report of 2018 that names the outline by its short form means an earlier one. */
  private boolean isTooYoung(String title) {
    Matcher years = YEARS.matcher(title);
    return years.find()
        && Integer.parseInt(years.group(1)) > report.properties().year().getValue() + 1;
  }

  private DocumentIdentity identify(LegalDocument document, String title) {
    return switch (document.kind()) {
      case LAW, ADMINISTRATIVE_REGULATION, STUDY_MATERIAL -> national(document, title);
      case JUDICIAL_INTERPRETATION -> national(document, COURTS.matcher(title).replaceFirst(""));
      default ->
          head(title)
              .map(head -> withHead(document, title, head))
              .orElseGet(() -> withoutHead(document, title));
    };
  }

  private DocumentIdentity withHead(LegalDocument document, String title, TitleHead head) {
    String rest = title.substring(head.bodiesEnd());
    if (!head.bodies().isEmpty() && STANDS_ALONE.matcher(rest).matches()) {
      return head.place().isEmpty()
          ? catalogued(rest).orElseGet(() -> national(document, rest))
          : of(document, rest, String.join("、", head.bodies()));
    }
    return head.place()
        .map(
            place ->
                head.bodies().isEmpty()
                    ? place.fullName() + rest
                    : String.join("、", head.bodies()) + rest)
        .map(full -> national(document, full))
        .orElseGet(() -> national(document, title));
  }

  private DocumentIdentity issuedBy(LegalDocument document, String issuer, String title) {
    Optional<TitleHead> head = head(issuer).filter(it -> it.bodiesEnd() == issuer.length());
    if (issuer.isEmpty()) {
      return withoutHead(document, title);
    }
    return head.filter(it -> it.place().isEmpty()).isPresent()
        ? national(document, title)
        : of(document, title, head.map(it -> String.join("、", it.bodies())).orElse(issuer));
  }

  private DocumentIdentity withoutHead(LegalDocument document, String title) {
    if (NATIONAL.matcher(title).lookingAt()) {
      return national(document, title);
    }
    DocumentKind kind = document.kind();
    if (kind == DocumentKind.LOCAL_REGULATION) {
      return of(document, title, legislator());
    }
    boolean own = kind == DocumentKind.INTERNAL_RULE || kind == DocumentKind.OTHER;
    if (own || (kind == DocumentKind.NORMATIVE_DOCUMENT && !document.issuers().isEmpty())) {
      return owned(document, title);
    }
    return kind == DocumentKind.NORMATIVE_DOCUMENT && !NATIONWIDE.matcher(title).matches()
        ? of(document, title, here())
        : national(document, title);
  }

  private DocumentIdentity owned(LegalDocument document, String title) {
    List<Agency> issuers = document.issuers();
    if (issuers.isEmpty()) {
      return of(document, title, report.properties().publisher().name());
    }
    // What a body of the centre issues is known by its title, as where the title names the body.
    return issuers.stream().allMatch(body -> body.jurisdiction().isEmpty())
        ? national(document, title)
        : of(document, title, names(issuers));
  }

  private static String names(List<Agency> bodies) {
    return bodies.stream().map(Agency::name).collect(Collectors.joining("、"));
  }

  private Optional<TitleHead> head(String title) {
    return reference.head(title, home, report.properties().year());
  }

  /** The smallest division that can legislate: the city, the prefecture, or else the province. */
  private String legislator() {
    return divisions.stream()
        .filter(division -> division.level() != RegionLevel.COUNTY)
        .map(Region::code)
        .findFirst()
        .orElseGet(this::here);
  }

  private String here() {
    return report
        .properties()
        .jurisdiction()
        .map(Place::id)
        .orElseGet(() -> report.properties().publisher().name());
  }

  private static DocumentIdentity national(LegalDocument document, String title) {
    return new DocumentIdentity(document.kind(), title, title, Optional.empty());
  }

  /** The number tells papers apart that a body issues under one title year after year. */
  private static DocumentIdentity of(LegalDocument document, String title, String owner) {
    String number = YEAR.matcher(title).find() ? "" : document.number().orElse("");
    return new DocumentIdentity(
        document.kind(), title, String.join("\n", title, owner, number), Optional.empty());
  }
}
