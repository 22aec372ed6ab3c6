package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.text.TextSpan;

/**
 * Finds public bodies and gives them their full official names: a place or a level word (省, 市, 区)
 * and behind it the form of a department, a body of the centre, or a form with the place inside
 * (团市委).
 *
 * <p>A level word is resolved through the report's own place; one that leads nowhere there (区 in
 * the report of a city) names no definite body. Immutable and thread-safe.
 */
public final class AgencyFinder {

  private final DepartmentFinder departments;
  private final BodyExclusions exclusions;
  private final CentralBodyFinder centralBodies;
  private final BorderStationFinder stations;
  private final BranchFinder branches;

  /**
   * @param regions divisions, for full names
   * @param departments written forms of bodies
   * @param central bodies of the centre by written form
   * @param exclusions what is no body
   */
  public AgencyFinder(
      RegionGazetteer regions,
      DepartmentLexicon departments,
      Map<String, CentralBody> central,
      BodyExclusions exclusions) {
    this.departments = new DepartmentFinder(regions, departments);
    this.exclusions = exclusions;
    this.centralBodies = new CentralBodyFinder(central);
    this.stations = new BorderStationFinder(regions);
    this.branches = new BranchFinder(regions, departments);
  }

  /** The bodies named in a text whose places are known. */
  public List<AgencyMention> find(
      String text, List<PlaceMention> places, Optional<HomePlace> home, int year) {
    return find(text, places, home, year, TitleSpans.find(text));
  }

  /**
   * As {@link #find(String, List, Optional, int)}, but leaving out only what lies in {@code
   * excluded}.
   */
  public List<AgencyMention> find(
      String text,
      List<PlaceMention> places,
      Optional<HomePlace> home,
      int year,
      List<TextSpan> excluded) {
    NamedText read = new NamedText(text, places, home, excluded);
    List<AgencyMention> found = branches.join(read, departments.find(read, year));
    found = centralBodies.addTo(read, found);
    found = stations.addTo(read, found);
    return kept(text, withTowns(read, found));
  }

  /** 鲤城区人民政府金龙街道办事处 is one body, not the district's government. */
  private static List<AgencyMention> withTowns(NamedText read, List<AgencyMention> found) {
    List<AgencyMention> all = new ArrayList<>(found);
    for (AgencyMention town : TownBodies.find(read.text(), read.places(), read.home())) {
      if (read.isOpen(town.span())) {
        all.removeIf(m -> m.span().overlaps(town.span()));
        all.add(town);
      }
    }
    return all;
  }

  private List<AgencyMention> kept(String text, List<AgencyMention> found) {
    List<TextSpan> spans = found.stream().map(AgencyMention::span).distinct().toList();
    Set<TextSpan> kept = new HashSet<>(exclusions.keep(text, spans));
    return found.stream()
        .filter(m -> kept.contains(m.span()))
        .sorted(Comparator.comparing(AgencyMention::span))
        .toList();
  }

  /** Level of {@code place} in the terms of {@code departments.tsv}. */
  public static String level(Place place) {
    if (place instanceof Region region) {
      return switch (region.level()) {
        case PROVINCE -> region.name().endsWith("市") ? "municipality" : "province";
        case PREFECTURE -> "prefecture";
        case COUNTY -> "county";
      };
    }
    return "zone";
  }

  /** Agencies of {@code mentions}, once each, in order of first mention. */
  public static List<Agency> distinct(List<AgencyMention> mentions) {
    return mentions.stream().map(AgencyMention::agency).distinct().collect(Collectors.toList());
  }
}
