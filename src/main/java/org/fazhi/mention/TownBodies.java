package org.fazhi.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.text.TextSpan;

/**
 * The authorities of towns, townships and streets, which no list of divisions at county level
 * names: 鲤城区金龙街道办事处, 祥城镇人民政府. Their jurisdiction is the county or district that contains them.
 * Immutable and thread-safe.
 */
public final class TownBodies {

  private static final String TOWN =
      "(?![各全我本该乡镇街两]|现将|将(?!军)|对|把|按|\\p{IsHan}{0,3}(?:发挥|加强|强化|推动|推进|落实|组织|坚持|明确|成立|召开|健全|完善|建立|听取))[\\p{IsHan}&&[^，各和与及由在向经]]{1,5}?(?:街道|镇|乡|苏木)";
  private static final String BODY = "(办事处|人民政府|党工委|党委)";

  private static final Pattern AFTER_PLACE =
      Pattern.compile("(?:人民政府)?(" + TOWN + ")" + BODY + "((?<=党委)、?政府)?");
  private static final Pattern ALONE =
      Pattern.compile("(?<![\\p{IsHan}])(" + TOWN + ")" + BODY + "((?<=党委)、?政府)?");

  private TownBodies() {}

  /** The bodies of towns named in {@code text}, behind the name of their county or in it. */
  static List<AgencyMention> find(
      String text, List<PlaceMention> places, Optional<HomePlace> home) {
    List<AgencyMention> found = new ArrayList<>();
    for (PlaceMention place : places) {
      Matcher town = AFTER_PLACE.matcher(text).region(place.span().end(), text.length());
      if (contains(place.place()) && town.lookingAt()) {
        add(found, place.span().begin(), town, place.place());
      }
    }
    Optional<Place> county = home.map(HomePlace::place).filter(TownBodies::contains);
    Matcher alone = ALONE.matcher(text);
    while (county.isPresent() && alone.find()) {
      TextSpan span = TextSpan.of(alone.start(), alone.end());
      if (found.stream().noneMatch(m -> m.span().overlaps(span))) {
        add(found, alone.start(), alone, county.get());
      }
    }
    return found;
  }

  /** The body that {@code town} matched, and in 金龙镇党委、政府 the other one too. */
  private static void add(List<AgencyMention> found, int begin, Matcher town, Place county) {
    found.add(
        new AgencyMention(
            TextSpan.of(begin, town.end(2)), of(town.group(1), town.group(2), county)));
    if (town.group(3) != null) {
      TextSpan second = TextSpan.of(town.start(3), town.end(3));
      found.add(new AgencyMention(second, authority(town.group(1), county)));
    }
  }

  /** Whether {@code place} is a division that has towns. */
  static boolean contains(Place place) {
    return place instanceof Region region && region.level() == RegionLevel.COUNTY;
  }

  /**
   * The authority of {@code town} in {@code county}: 街道 has a 办事处, all others a 人民政府.
   *
   * @param town 金龙街道, 祥城镇
   */
  public static Agency authority(String town, Place county) {
    return of(town, body(town), county);
  }

  private static String body(String town) {
    return town.endsWith("街道") ? "办事处" : "人民政府";
  }

  /** The body called {@code body} of {@code town}: 党委 of 祥城镇. */
  static Agency of(String town, String body, Place county) {
    String name =
        switch (body) {
          case "党工委" -> "中共" + county.fullName() + town + "工作委员会";
          case "党委" -> "中共" + county.fullName() + town + "委员会";
          default -> county.fullName() + town + body;
        };
    return new Agency(name, Optional.of(county), body.startsWith("党") ? "party" : "general");
  }
}
