package org.fazhi.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.TownGazetteer;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyFinder;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.mention.PlaceMention;
import org.fazhi.mention.TitleSpans;
import org.fazhi.structure.MetadataField;
import org.fazhi.structure.ReportStructure;

/**
 * Finds the body whose work a report describes: in the title, under the text, in the opening
 * sentence, in the page's metadata, in that order. Where these name it relatively (区科技局), the place
 * is the one that the other parts of the page name. Immutable and thread-safe.
 */
public final class PublisherFinder {

  private static final int OPENING = 160;
  private static final int LONGEST_OPENING_OF_TITLE = 7;

  private static final Pattern SPEAKER =
      Pattern.compile("我(?:谨)?代表([^，。\n]{2,24}?)(?:，|向大会|筹备组|作)");
  private static final Pattern SUPERIOR =
      Pattern.compile("(?:(?<!现)在|按照|根据|围绕|对照|贯彻|落实)(?:《[^《》]*》|[^，。《》\n]){0,24}$");

  /** What follows the name of a ministry in the title of its own report. */
  private static final Pattern CENTRAL_TITLE =
      Pattern.compile(
          "(?:党[委组]\\s*[\\p{IsHan}]{2,12}?)?\\s*(?:关于|发布|公布|印发)?(?:\\d{4}年|法治政府|推进法治|依法行政)[^，。]{0,30}(?:报告|情况|总结)|(?:向大会)?(?:作)?(?:政府)?(?:工作)?(?:报告)?");

  /** 部党组, 署主要负责同志: words by which a ministry speaks of itself. */
  private static final Pattern CENTRAL_SELF =
      Pattern.compile("(?<!全|[各有该两])(?:我|本)?(部|署|总局)(?:党[委组]|机关|领导|主要负责|务会)|我(部|署)");

  /** 中共某某市委员会, which leads the work and reports on it only together with the government. */
  private static final Pattern PARTY_COMMITTEE = Pattern.compile("中共[^部室局]*(?<!工作|检查)委员会");

  private static final Pattern OFFICE_OF_GOVERNMENT = Pattern.compile("^(.*(?:人民政府|管理委员会))办公[室厅]$");
  private static final Pattern TITLE_OF_PLACE =
      Pattern.compile(
          "(?:\\d{4}年度?)?[\\p{IsHan}]{2,14}?(?:[省市区县州旗盟]|开发区|新区)(?:关于)?(?:\\d{4}年度?)?(?:推进|加强|全面)?(?:法治|依法)");

  /** What follows a place whose government reports: 2022年, 关于…, 法治政府建设, 政府工作报告. */
  private static final Pattern TITLE_BEHIND_PLACE =
      Pattern.compile(
          "\\s*(?:$|[_\\-.]|关于|\\d{4}|[〇○零一二三四五六七八九]{4}年|推进|加强|全面|法治|依法|政府工作|人民政府|年度|报告|.{0,4}届)");

  /** 区科技局, 我镇: how a report calls the one that reports, by level alone. */
  private static final Pattern RELATIVE_BODY =
      Pattern.compile(
          "(?:关于)?(?:\\d{4}年度?)?[，,]?((?:[我本])?[省市区县州旗盟镇乡]\\p{IsHan}{0,14}?(?:局|厅|委|办|院|队|中心|会)|我[局厅委院镇乡市区县])");

  private static final Pattern REPORT_OF_OFFICE =
      Pattern.compile("(?:政府|管委会|管理委员会|府)办(?:公[室厅])?(?:关于)?(?:\\d{4}年|年度|法治政府|依法行政)");

  /** 在市委、市政府领导下，南昌县深入贯彻: the words behind the place that reports. */
  static final Pattern BEHIND_SUBJECT =
      Pattern.compile(
          "(?:\\d{4}年|坚持|认真|深入|以|积极|紧紧|紧扣|坚决|按照|全面|围绕|始终|严格|扎实|高度|持续|切实|不断|深刻|聚焦|着力|牢牢|统筹|锚定|贯彻|落实)(?!县|市|区)");

  private static final Pattern DIVISION_ABOVE =
      Pattern.compile("\\s*(?:\\p{IsHan}{1,8}[省市州盟]|\\p{IsHan}{2,8}自治区)?\\s*");
  private static final Pattern SELF = Pattern.compile("[我本]([局厅委院])(?!托|员)");
  private static final Pattern SALUTATION = Pattern.compile("(?:[^\n。]{2,60}：\\s*\n)*");
  private final RegionGazetteer regions;
  private final PlaceFinder places;
  private final AgencyFinder agencies;
  private final SpeakingPlaces speakers;
  private final Namesakes namesakes;
  private final TownPublisher towns;

  /**
   * @param regions divisions
   * @param places finds places
   * @param agencies finds bodies
   * @param towns towns
   */
  public PublisherFinder(
      RegionGazetteer regions, PlaceFinder places, AgencyFinder agencies, TownGazetteer towns) {
    this.regions = regions;
    this.places = places;
    this.agencies = agencies;
    this.speakers = new SpeakingPlaces(regions, places);
    this.namesakes = new Namesakes(regions, towns);
    this.towns = new TownPublisher(regions, towns);
  }

  /**
   * The publisher, or why nobody can tell.
   *
   * @param type genre; a government work report is published by a government
   * @param hint name of the document, asked last
   * @param given the place that the user says the report is from
   */
  PublisherFinding find(
      ReportStructure report, ReportType type, int year, String hint, Optional<Place> given) {
    return new Search(report, type, year, hint, given).finding();
  }

  /** The search for the publisher of one report. */
  private final class Search {
    private final ReportStructure report;
    private final ReportType type;
    private final int year;
    private final String hint;
    private final Optional<Place> given;
    private final Optional<String> title;
    private final String firstSentence;
    private final List<String> sources;

    Search(ReportStructure report, ReportType type, int year, String hint, Optional<Place> given) {
      this.report = report;
      this.type = type;
      this.year = year;
      this.hint = hint;
      this.given = given;
      this.title = report.title().or(() -> announced(report));
      this.firstSentence = firstSentence(report);
      this.sources = sources(report, type, firstSentence);
    }

    PublisherFinding finding() {
      Optional<PublisherFinding> claimed = town().or(this::governmentByTitle).or(this::named);
      if (type == ReportType.GOVERNMENT_WORK) {
        claimed =
            claimed
                .filter(f -> f.publisher().filter(PublisherFinder::isGovernment).isPresent())
                .or(() -> found(governmentOf(sources)));
      }
      return claimed
          .or(() -> found(firstAgency(hint, Optional.empty(), year).map(a -> reporting(a, hint))))
          .or(() -> namesake(hint))
          .or(() -> found(governmentOf(List.of(hint))))
          .or(() -> found(authorOfDocument(report, year)))
          .or(this::ownTown)
          .or(() -> found(subject()))
          .or(() -> found(ministry(report, year)))
          .orElseGet(this::missing);
    }

    private PublisherFinding missing() {
      return title
          .or(() -> Optional.of(opening(report)))
          .map(RELATIVE_BODY::matcher)
          .filter(Matcher::lookingAt)
          .<PublisherFinding>map(m -> new PublisherFinding.Relative(m.group(1)))
          .orElseGet(PublisherFinding.Unnamed::new);
    }

    private Optional<PublisherFinding> found(Optional<Agency> agency) {
      return agency.map(PublisherFinding.Found::new);
    }

    private Optional<PublisherFinding> named() {
      for (String source : sources) {
        Optional<PublisherFinding> finding =
            found(
                    firstAgency(source, Optional.empty(), year)
                        .filter(
                            a ->
                                !source.equals(firstSentence)
                                    || !saysWe(source, a, Optional.empty()))
                        .map(a -> reporting(a, source)))
                .filter(f -> f.publisher().filter(this::fitsTitle).isPresent())
                .or(() -> namesake(source))
                .or(() -> found(fullyNamed(source)));
        if (finding.isPresent()) {
          return finding;
        }
      }
      List<Place> homes =
          given
              .map(List::of)
              .orElseGet(() -> speakers.candidates(report, sources, opening(report)));
      for (Place home : homes) {
        for (String source : sources) {
          Optional<Agency> named =
              firstAgency(source, Optional.of(HomePlace.of(home, regions)), year)
                  .filter(
                      a ->
                          !source.equals(firstSentence)
                              || !saysWe(source, a, Optional.of(HomePlace.of(home, regions))));
          if (named.isPresent()) {
            return named.map(a -> reporting(a, source)).map(PublisherFinding.Found::new);
          }
        }
      }
      return found(governmentOf(sources).or(() -> placeAsSubject(opening(report))));
    }

    /** Whether {@code title}, read from the place of {@code agency}, names no other body. */
    private boolean fitsTitle(Agency agency) {
      return title
          .flatMap(
              words ->
                  agency
                      .jurisdiction()
                      .flatMap(p -> firstAgency(words, Optional.of(HomePlace.of(p, regions)), year))
                      .map(a -> reporting(a, words)))
          .map(agency::equals)
          .orElse(true);
    }

    /** 市中区司法局2022年…: the body of the one division of that name that the page means. */
    private Optional<PublisherFinding> namesake(String source) {
      Optional<Namesakes.Named> named =
          namesakes
              .leading(source)
              .filter(
                  n -> places.find(source).stream().noneMatch(m -> m.span().overlaps(n.span())));
      if (named.isEmpty()) {
        return Optional.empty();
      }
      List<Region> able =
          named.get().candidates().stream()
              .filter(r -> bodyOf(r, source, named.get().span().end()).isPresent())
              .toList();
      if (able.isEmpty()) {
        return Optional.empty();
      }
      List<Region> left =
          given
              .map(
                  p ->
                      able.stream()
                          .filter(
                              r ->
                                  regions
                                      .find(p.regionCode())
                                      .filter(g -> regions.lineage(r).contains(g))
                                      .isPresent())
                          .toList())
              .filter(l -> !l.isEmpty())
              .orElse(able);
      left =
          namesakes.select(
              left, speakers.inHead(report, sources), speakers.inText(report), report.text());
      return left.size() == 1
          ? found(bodyOf(left.get(0), source, named.get().span().end()))
          : Optional.of(new PublisherFinding.Ambiguous(named.get().written(), List.copyOf(left)));
    }

    /** 我局依法行政，祥云县司法局到会指导: whoever is named behind 我局 is somebody else. */
    private boolean saysWe(String source, Agency agency, Optional<HomePlace> home) {
      Matcher self = SELF.matcher(source);
      return self.find()
          && agencies.find(source, places.find(source, home), home, year).stream()
              .filter(m -> m.agency().equals(agency))
              .allMatch(m -> m.span().begin() > self.start());
    }

    private Optional<Agency> bodyOf(Region region, String source, int end) {
      return firstAgency(source, Optional.of(HomePlace.of(region, regions)), year)
          .filter(a -> a.jurisdiction().filter(region::equals).isPresent())
          .map(a -> reporting(a, source))
          .or(() -> FullyNamedBody.behind(region, source, end))
          .or(
              () ->
                  TITLE_BEHIND_PLACE.matcher(source).region(end, source.length()).lookingAt()
                      ? Optional.of(government(region))
                      : Optional.empty());
    }

    /** 镇江市产品质量检验中心2022年…: the title or signature names a body that no lexicon has. */
    private Optional<Agency> fullyNamed(String source) {
      if (source.equals(firstSentence)) {
        return Optional.empty();
      }
      return leadingPlace(source)
          .flatMap(m -> FullyNamedBody.behind(m.place(), source, m.span().end()));
    }

    /** The authority of a town or street that the title or the opening names. */
    private Optional<PublisherFinding> town() {
      Optional<String> name =
          title.isPresent()
              ? title.flatMap(TownTitle::inTitle)
              : TownTitle.inOpening(opening(report));
      return name.map(n -> towns.named(n, placesNamed()));
    }

    /** The authority of the town of which the text speaks as 我镇. */
    private Optional<PublisherFinding> ownTown() {
      return TownTitle.ownLevel(report.text())
          .flatMap(level -> towns.own(level, report.text(), placesNamed()));
    }

    private List<Place> placesNamed() {
      return given.map(List::of).orElseGet(() -> speakers.named(report, sources));
    }

    /** 2020年静海区法治政府建设情况报告 names a place and no body. */
    private Optional<PublisherFinding> governmentByTitle() {
      Optional<String> words =
          title
              .filter(t -> agencies.find(t, places.find(t), Optional.empty(), year).isEmpty())
              .filter(t -> TITLE_OF_PLACE.matcher(t).lookingAt());
      return words.flatMap(
          t -> governmentOf(List.of(t)).<PublisherFinding>map(PublisherFinding.Found::new));
    }

    /** The body that the text makes the subject of its sentences most often. */
    private Optional<Agency> subject() {
      String text = report.text();
      Map<Agency, Integer> counts = new LinkedHashMap<>();
      agencies.find(text, places.find(text), Optional.empty(), year).stream()
          .filter(m -> m.agency().jurisdiction().isPresent())
          .filter(m -> startsClause(text, m.span().begin()))
          .filter(
              m -> BEHIND_SUBJECT.matcher(text).region(m.span().end(), text.length()).lookingAt())
          .forEach(m -> counts.merge(m.agency(), 1, Integer::sum));
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .filter(this::fitsTitle);
    }
  }

  private static boolean isGovernment(Agency agency) {
    return agency.name().matches(".*(?:人民政府|管理委员会|国务院)");
  }

  /** The government of the place that the opening makes its subject. */
  private Optional<Agency> placeAsSubject(String opening) {
    return places.find(opening).stream()
        .filter(m -> startsClause(opening, m.span().begin()))
        .filter(
            m ->
                BEHIND_SUBJECT
                    .matcher(opening)
                    .region(m.span().end(), opening.length())
                    .lookingAt())
        .map(PlaceMention::place)
        .map(PublisherFinder::government)
        .findFirst();
  }

  private static boolean startsClause(String words, int at) {
    return at == 0 || "，。：；\n".indexOf(words.charAt(at - 1)) >= 0;
  }

  /** The first words of the text, behind the bodies that it is addressed to. */
  private static String opening(ReportStructure report) {
    int begin = report.page().content().begin();
    int stop = report.page().content().end();
    Matcher salutation = SALUTATION.matcher(report.text()).region(begin, stop);
    begin = salutation.lookingAt() ? salutation.end() : begin;
    return report.text().substring(begin, Math.min(stop, begin + OPENING));
  }

  private static String firstSentence(ReportStructure report) {
    String opening = opening(report);
    int stop = opening.indexOf('。');
    return stop < 0 ? opening : opening.substring(0, stop);
  }

  private static Optional<String> announced(ReportStructure report) {
    return AnnouncedReport.find(report).map(AnnouncedReport::words);
  }

  /** Title, signature, opening, publisher and source of the page. */
  private static List<String> sources(
      ReportStructure report, ReportType type, String firstSentence) {
    List<String> sources = new ArrayList<>();
    Matcher speaker = SPEAKER.matcher(report.text());
    if (type == ReportType.GOVERNMENT_WORK && speaker.find()) {
      sources.add(speaker.group(1));
    }
    report.title().ifPresent(sources::add);
    announced(report).ifPresent(sources::add);
    report.page().metadata().all(MetadataField.TITLE).forEach(sources::add);
    report.page().signatory().ifPresent(sources::add);
    sources.add(firstSentence);
    sources.addAll(report.page().metadata().all(MetadataField.PUBLISHER));
    sources.addAll(report.page().metadata().all(MetadataField.SOURCE));
    return sources.stream().distinct().toList();
  }

  private Optional<Agency> firstAgency(String source, Optional<HomePlace> home, int year) {
    List<PlaceMention> named = places.find(source, home);
    List<AgencyMention> able =
        agencies.find(source, named, home, year).stream()
            .filter(m -> canPublish(source, m) && !isSuperior(source, m))
            .toList();
    for (int i = 0; i + 1 < able.size() && isJoint(source, able.get(i), able.get(i + 1)); i++) {
      if (!isOfParty(able.get(i + 1).agency())) {
        return Optional.of(able.get(i + 1).agency());
      }
    }
    return able.stream().map(AgencyMention::agency).findFirst();
  }

  private static boolean canPublish(String source, AgencyMention mention) {
    return mention.agency().jurisdiction().isPresent()
            && !PARTY_COMMITTEE.matcher(mention.agency().name()).matches()
        || mention.span().begin() == 0
            && CENTRAL_TITLE.matcher(source.substring(mention.span().end())).matches();
  }

  /** 中共某区委教育工作委员会 某区教育委员会: a committee of the Party publishes with the body of its place. */
  private static boolean isJoint(String source, AgencyMention first, AgencyMention second) {
    return isOfParty(first.agency())
        && first.agency().jurisdiction().equals(second.agency().jurisdiction())
        && first.span().end() <= second.span().begin()
        && DIVISION_ABOVE
            .matcher(source.substring(first.span().end(), second.span().begin()))
            .matches();
  }

  private static boolean isOfParty(Agency agency) {
    return agency.name().startsWith("中共");
  }

  /** 在市委、市政府领导下, 按照区委部署: the opening thanks bodies above the publisher. */
  private static boolean isSuperior(String source, AgencyMention mention) {
    String before = source.substring(0, mention.span().begin());
    String after = source.substring(mention.span().end());
    return SUPERIOR.matcher(before).find()
        || after.matches("(?s)^[、和的][^，。]{0,16}(?:领导|指导|部署|要求|支持|关心)(?s:.*)");
  }

  /**
   * The office posts the report on behalf of the government whose office it is, unless {@code
   * source} speaks of a report of its own (现将市政府办公室2022年度法治政府建设情况报告如下).
   */
  private static Agency reporting(Agency agency, String source) {
    Matcher office = OFFICE_OF_GOVERNMENT.matcher(agency.name());
    return office.matches() && !REPORT_OF_OFFICE.matcher(source).find()
        ? new Agency(office.group(1), agency.jurisdiction(), agency.sector())
        : agency;
  }

  /** 临安区2022年法治政府建设情况报告 is the report of the district's government. */
  private Optional<Agency> governmentOf(List<String> sources) {
    return sources.stream()
        .flatMap(source -> leadingPlace(source).filter(m -> isSubject(source, m)).stream())
        .map(PlaceMention::place)
        .map(PublisherFinder::government)
        .findFirst();
  }

  /** Whether nothing but the place is named before the title goes on, or nothing else at all. */
  private static boolean isSubject(String source, PlaceMention place) {
    return TITLE_BEHIND_PLACE
        .matcher(source)
        .region(place.span().end(), source.length())
        .lookingAt();
  }

  /** The place with which {@code source} begins, the smallest of a chain. */
  private Optional<PlaceMention> leadingPlace(String source) {
    return places.find(source).stream()
        .filter(m -> m.span().begin() <= LONGEST_OPENING_OF_TITLE)
        .reduce((a, b) -> a.span().end() == b.span().begin() ? b : a);
  }

  private static Agency government(Place place) {
    return place instanceof Region
        ? new Agency(place.fullName() + "人民政府", Optional.of(place), "general")
        : new Agency(place.fullName() + "管理委员会", Optional.of(place), "zone");
  }

  /** 我局制定了《巴彦淖尔市水利局学习计划》: the body of this kind that a cited document names as its author. */
  private Optional<Agency> authorOfDocument(ReportStructure report, int year) {
    Matcher self = SELF.matcher(report.text());
    if (!self.find()) {
      return Optional.empty();
    }
    return TitleSpans.find(report.text()).stream()
        .map(title -> title.in(report.text()).replaceAll("[《》]", ""))
        .flatMap(title -> firstAgency(title, Optional.empty(), year).stream())
        .filter(agency -> agency.jurisdiction().isPresent())
        .filter(agency -> agency.name().matches(".*" + self.group(1) + "(?:员会)?"))
        .findFirst();
  }

  private Optional<Agency> mostNamed(ReportStructure report, int year, Predicate<Agency> able) {
    Map<Agency, Integer> counts = new LinkedHashMap<>();
    agencies
        .find(report.text(), places.find(report.text()), Optional.empty(), year)
        .forEach(m -> counts.merge(m.agency(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> able.test(e.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The central body that a text in which 部党组 or 我署 speaks names most often. */
  private Optional<Agency> ministry(ReportStructure report, int year) {
    Matcher self = CENTRAL_SELF.matcher(report.text());
    if (!self.find()) {
      return Optional.empty();
    }
    String ending = Optional.ofNullable(self.group(1)).orElse(self.group(2));
    return mostNamed(report, year, agency -> agency.name().endsWith(ending));
  }
}
