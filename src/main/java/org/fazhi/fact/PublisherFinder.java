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
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyFinder;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.mention.PlaceMention;
import org.fazhi.mention.TitleSpans;
import org.fazhi.mention.TownBodies;
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

  /** A text names its surroundings often; rarer places tell namesakes apart by chance only. */
  private static final int MOST_PLACES_NEAR = 8;

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

  private static final Pattern REPORT_OF_OFFICE =
      Pattern.compile("(?:政府|管委会|管理委员会|府)办(?:公[室厅])?(?:关于)?(?:\\d{4}年|年度|法治政府|依法行政)");

  /** 在市委、市政府领导下，南昌县深入贯彻: the words behind the place that reports. */
  static final Pattern BEHIND_SUBJECT =
      Pattern.compile(
          "(?:\\d{4}年|坚持|认真|深入|以|积极|紧紧|紧扣|坚决|按照|全面|围绕|始终|严格|扎实|高度|持续|切实|不断|深刻|聚焦|着力|牢牢|统筹|锚定|贯彻|落实)(?!县|市|区)");

  private static final Pattern DIVISION_ABOVE =
      Pattern.compile("\\s*(?:\\p{IsHan}{1,8}[省市州盟]|\\p{IsHan}{2,8}自治区)?\\s*");
  private static final Pattern SELF = Pattern.compile("我([局厅委院])");
  private static final Pattern SALUTATION = Pattern.compile("(?:[^\n。]{2,60}：\\s*\n)*");
  private final RegionGazetteer regions;
  private final PlaceFinder places;
  private final AgencyFinder agencies;
  private final SpeakingPlaces speakers;

  /**
   * @param regions divisions
   * @param places finds places
   * @param agencies finds bodies
   */
  public PublisherFinder(RegionGazetteer regions, PlaceFinder places, AgencyFinder agencies) {
    this.regions = regions;
    this.places = places;
    this.agencies = agencies;
    this.speakers = new SpeakingPlaces(regions, places);
  }

  /**
   * The publisher, empty when neither the page nor the name of the document names a body or a
   * place.
   *
   * @param type genre; a government work report is published by a government
   * @param hint name of the document, asked last
   */
  public Optional<Agency> find(ReportStructure report, ReportType type, int year, String hint) {
    List<String> sources = new ArrayList<>();
    if (type == ReportType.GOVERNMENT_WORK) {
      Matcher speaker = SPEAKER.matcher(report.text());
      if (speaker.find()) {
        sources.add(speaker.group(1));
      }
    }
    sources.addAll(sources(report));
    Optional<Agency> found =
        town(report, sources)
            .or(() -> governmentByTitle(report, year))
            .or(() -> find(report, sources, year));
    if (type == ReportType.GOVERNMENT_WORK) {
      found = found.filter(PublisherFinder::isGovernment).or(() -> governmentOf(sources));
    }
    return found
        .or(() -> find(report, List.of(hint), year))
        .or(() -> governmentOf(List.of(hint)))
        .or(() -> authorOfDocument(report, year))
        .or(() -> townOfText(report, sources))
        .or(() -> anyBody(report, year))
        .or(() -> ministry(report, year))
        .or(() -> townName(report).map(TownBodies::authority));
  }

  private static boolean isGovernment(Agency agency) {
    return agency.name().matches(".*(?:人民政府|管理委员会|国务院)");
  }

  private Optional<Agency> find(ReportStructure report, List<String> sources, int year) {
    for (String source : sources) {
      Optional<Agency> named = firstAgency(source, Optional.empty(), year);
      if (named.isPresent()) {
        return named.map(agency -> reporting(agency, source));
      }
    }
    Optional<Agency> namesake = namesakeNear(report, sources, year);
    if (namesake.isPresent()) {
      return namesake;
    }
    for (Place home : speakers.candidates(report, sources, opening(report))) {
      for (String source : sources) {
        Optional<Agency> named =
            firstAgency(source, Optional.of(HomePlace.of(home, regions)), year);
        if (named.isPresent()) {
          return named.map(agency -> reporting(agency, source));
        }
      }
    }
    return governmentOf(sources).or(() -> placeAsSubject(opening(report)));
  }

  /** 龙华区人民政府 in a text about 深圳: the one of several places of that name which is nearest. */
  private Optional<Agency> namesakeNear(ReportStructure report, List<String> sources, int year) {
    List<Place> named = speakers.named(report, sources);
    for (Place near : named.subList(0, Math.min(MOST_PLACES_NEAR, named.size()))) {
      for (String source : sources) {
        Optional<Agency> nearest =
            firstAgency(source, Optional.of(HomePlace.of(near, regions)), year)
                .filter(agency -> printsPlace(source, agency));
        if (nearest.isPresent()) {
          return nearest.map(agency -> reporting(agency, source));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean printsPlace(String source, Agency agency) {
    return agency
        .jurisdiction()
        .filter(place -> place.name().length() > 2 && source.contains(place.name()))
        .isPresent();
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

  /** The authority of a town or street that reports; its county is one that the page names. */
  private Optional<Agency> town(ReportStructure report, List<String> sources) {
    return townName(report)
        .flatMap(
            name ->
                speakers.named(report, sources).stream()
                    .filter(p -> p instanceof Region r && regions.holdsTowns(r))
                    .findFirst()
                    .map(county -> TownBodies.authority(name, county)));
  }

  /** The authority of the town that a text in which 我镇 speaks names most often. */
  private Optional<Agency> townOfText(ReportStructure report, List<String> sources) {
    return TownTitle.inText(report.text())
        .map(
            town ->
                speakers.named(report, sources).stream()
                    .filter(p -> p instanceof Region r && regions.holdsTowns(r))
                    .findFirst()
                    .map(county -> TownBodies.authority(town, county))
                    .orElseGet(() -> TownBodies.authority(town)));
  }

  private static Optional<String> townName(ReportStructure report) {
    return report.title().isPresent()
        ? report.title().flatMap(TownTitle::inTitle)
        : TownTitle.inOpening(opening(report));
  }

  /** The first words of the text, behind the bodies that it is addressed to. */
  private static String opening(ReportStructure report) {
    int begin = report.page().content().begin();
    int stop = report.page().content().end();
    Matcher salutation = SALUTATION.matcher(report.text()).region(begin, stop);
    begin = salutation.lookingAt() ? salutation.end() : begin;
    return report.text().substring(begin, Math.min(stop, begin + OPENING));
  }

  /** Title, signature, opening, publisher and source of the page. */
  private static List<String> sources(ReportStructure report) {
    List<String> sources = new ArrayList<>();
    report.title().ifPresent(sources::add);
    report.page().metadata().all(MetadataField.TITLE).forEach(sources::add);
    report.page().signatory().ifPresent(sources::add);
    String opening = opening(report);
    int stop = opening.indexOf('。');
    sources.add(stop < 0 ? opening : opening.substring(0, stop));
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
    for (String source : sources) {
      List<PlaceMention> named = places.find(source);
      Optional<Place> first =
          named.stream()
              .filter(m -> m.span().begin() <= LONGEST_OPENING_OF_TITLE)
              .reduce((a, b) -> a.span().end() == b.span().begin() ? b : a)
              .map(PlaceMention::place);
      if (first.isPresent()) {
        return first.map(PublisherFinder::government);
      }
    }
    return Optional.empty();
  }

  /** 2020年静海区法治政府建设情况报告 names a place and no body. */
  private Optional<Agency> governmentByTitle(ReportStructure report, int year) {
    return report
        .title()
        .filter(title -> agencies.find(title, places.find(title), Optional.empty(), year).isEmpty())
        .filter(title -> TITLE_OF_PLACE.matcher(title).lookingAt())
        .flatMap(title -> governmentOf(List.of(title)));
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

  /** The body that the text names most often. */
  private Optional<Agency> anyBody(ReportStructure report, int year) {
    return mostNamed(report, year, agency -> agency.jurisdiction().isPresent());
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
