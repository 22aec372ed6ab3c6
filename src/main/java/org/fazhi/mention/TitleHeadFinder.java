package org.fazhi.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.lexicon.AgencyNaming;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;

/**
 * Reads the place and the bodies that a title begins with, and bodies of the centre. Reads nothing
 * where a name is ambiguous (鼓楼区 in a report from elsewhere) or goes on into another word (市场, 区域).
 * Immutable and thread-safe.
 */
public final class TitleHeadFinder {

  /** A level word that speaks of a place from within: 市科技局…, 我区…, 全省…; not 市场…, 市政工程…, 县域…. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "[我本全]?(自治区|[省市区县州旗盟])(?![场容域际志情民块间位帜值别分长部乡镇省市区县州旗])(?!政(?!府|协))(?!级(?:以|及|人民|政府|党政|领导))");

  /** A form that goes on into another word names no body: 政府信息公开, 委员, 办法. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "信息|采购|投资|购买|部门|网站|性|引导|债|令|规章|工程|(?<=办)[法理公事结件案好学]|(?<=委)[员托派任]|(?<=局)[面部势长]|(?<=部)[门分署]|(?<=院)[士校长]|(?<=会)[议计商]");

  private static final Pattern BETWEEN = Pattern.compile("[、 　和与及]*");
  private static final Pattern PARTY = Pattern.compile("中(?:共|国共产党)(?=.{2,14}委)");
  private static final int LONGEST_PLACE = 16;
  private static final int LONGEST_FORM = 24;
  private static final int MOST_BODIES = 6;

  private final RegionGazetteer regions;
  private final DepartmentLexicon departments;
  private final AgencyNaming naming;
  private final Map<String, CentralBody> central;

  /**
   * @param central bodies of the centre by written form
   */
  public TitleHeadFinder(
      RegionGazetteer regions, DepartmentLexicon departments, Map<String, CentralBody> central) {
    this.central = Map.copyOf(central);
    this.regions = regions;
    this.departments = departments;
    this.naming = new AgencyNaming(regions, departments);
  }

  /**
   * The head of {@code title}.
   *
   * @param home where the report that cites it speaks from
   * @param year year of the report, to choose among bodies that succeeded one another
   */
  public Optional<TitleHead> find(String title, Optional<HomePlace> home, int year) {
    Optional<TitleHead> head = one(title, home, year);
    for (int i = 1; i < MOST_BODIES && head.isPresent() && !head.get().bodies().isEmpty(); i++) {
      TitleHead first = head.get();
      Matcher between = BETWEEN.matcher(title).region(first.bodiesEnd(), title.length());
      int next = between.lookingAt() ? between.end() : first.bodiesEnd();
      Optional<TitleHead> both =
          one(title.substring(next), home, year)
              .filter(following -> following.place().equals(first.place()))
              .or(() -> first.place().flatMap(it -> ofBody(title.substring(next), it, 0, year)))
              .flatMap(following -> first.and(following, next));
      if (both.isEmpty()) {
        break;
      }
      head = both;
    }
    return head;
  }

  private Optional<TitleHead> one(String title, Optional<HomePlace> home, int year) {
    return ofCentralBody(title).or(() -> ofPlace(title, home, year));
  }

  private Optional<TitleHead> ofCentralBody(String title) {
    for (int end = Math.min(LONGEST_FORM, title.length()); end > 1; end--) {
      CentralBody body = central.get(title.substring(0, end));
      if (body != null && !goesOn(title, end)) {
        return Optional.of(new TitleHead(Optional.empty(), 0, List.of(body.name()), end));
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(String title, int end) {
    return GOES_ON
        .matcher(title)
        .useTransparentBounds(true)
        .region(end, title.length())
        .lookingAt();
  }

  private Optional<TitleHead> ofPlace(String title, Optional<HomePlace> home, int year) {
    Matcher party = PARTY.matcher(title);
    int begin = party.lookingAt() ? party.end() : 0;
    String words = title.substring(begin);
    Optional<TitleHead> place =
        named(words, home).or(() -> home.flatMap(here -> relative(words, here)));
    return place
        .flatMap(head -> head.place().map(it -> TitleHead.of(it, begin + head.placeEnd())))
        .map(head -> withBody(title, head, year))
        // A stem alone may go on into another name: 江门 in 江门高新区.
        .filter(head -> !head.bodies().isEmpty() || (begin == 0 && isWhole(title, head)));
  }

  private static boolean isWhole(String title, TitleHead head) {
    return "省市区县州旗盟".indexOf(title.charAt(head.placeEnd() - 1)) >= 0;
  }

  private TitleHead withBody(String title, TitleHead head, int year) {
    return head.place().flatMap(it -> ofBody(title, it, head.placeEnd(), year)).orElse(head);
  }

  private static Optional<TitleHead> relative(String title, HomePlace home) {
    Matcher level = RELATIVE.matcher(title);
    return level.lookingAt()
        ? home.resolve(level.group(1)).map(place -> TitleHead.of(place, level.end(1)))
        : Optional.empty();
  }

  private Optional<TitleHead> named(String title, Optional<HomePlace> home) {
    for (int end = Math.min(LONGEST_PLACE, title.length()); end > 1; end--) {
      Optional<Place> place = place(title.substring(0, end), home);
      if (place.isPresent()) {
        return Optional.of(TitleHead.of(place.get(), end));
      }
    }
    return Optional.empty();
  }

  /**
   * A name known at home means the place there; elsewhere only one that a single division bears.
   */
  private Optional<Place> place(String name, Optional<HomePlace> home) {
    return home.stream()
        .flatMap(here -> Stream.concat(Stream.of(here.place()), here.lineage().stream()))
        .filter(place -> bears(place, name))
        .findFirst()
        .or(() -> unique(name));
  }

  private boolean bears(Place place, String name) {
    return name.equals(place.name())
        || name.equals(place.fullName())
        || naming.placeNames(place).contains(name);
  }

  private Optional<Place> unique(String name) {
    List<Region> bearers = regions.named(name).stream().map(regions::current).distinct().toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : byFullName(name);
  }

  /** 杭州市临安区: the parent's name and the district's. */
  private Optional<Place> byFullName(String name) {
    for (int split = name.length() - 2; split > 1; split--) {
      for (Region region : regions.named(name.substring(split))) {
        if (region.inForce() && region.fullName().equals(name)) {
          return Optional.of(region);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TitleHead> ofBody(String title, Place place, int begin, int year) {
    for (int end = Math.min(begin + LONGEST_FORM, title.length()); end > begin; end--) {
      if (!goesOn(title, end)) {
        Optional<String> body = body(title.substring(begin, end), place, year);
        if (body.isPresent()) {
          return Optional.of(new TitleHead(Optional.of(place), begin, List.of(body.get()), end));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> body(String form, Place place, int year) {
    if (departments.mergedEnd(form, 0).filter(end -> end == form.length()).isPresent()
        && !departments.candidates().containsKey(form)) {
      return Optional.of(departments.merged(form).fullName(place, regions));
    }
    return departments
        .choose(form, AgencyFinder.level(place), place.regionCode().substring(0, 2), year, Set.of())
        .map(department -> department.fullName(place, regions));
  }
}
