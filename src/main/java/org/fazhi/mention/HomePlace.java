package org.fazhi.mention;

import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.Zone;

/**
 * The place from which a report speaks; resolves what 省, 市, 区, 县, 州 mean in it.
 *
 * @param place the publisher's jurisdiction
 * @param lineage the division that is or contains the place, and all above it, lowest first
 */
public record HomePlace(Place place, List<Region> lineage) {

  public HomePlace {
    lineage = List.copyOf(lineage);
  }

  /** The home place {@code place} within {@code regions}. */
  public static HomePlace of(Place place, RegionGazetteer regions) {
    return new HomePlace(
        place, regions.find(place.regionCode()).map(regions::lineage).orElse(List.of()));
  }

  /**
   * The place that a level word means here: in 临安区, 市 is 杭州市; in 诸暨市 it is 诸暨市 itself.
   *
   * @param word 省, 自治区, 市, 区, 县, 州, 旗 or 盟
   */
  public Optional<Place> resolve(String word) {
    if (place instanceof Zone && word.equals("区")) {
      return Optional.of(place);
    }
    return lineage.stream()
        .filter(region -> isCalled(region, word))
        .map(Place.class::cast)
        .findFirst();
  }

  /** The city that 省市 means beside the province: in 诸暨市, itself a 市, it is 绍兴市. */
  public Optional<Place> cityUnderProvince() {
    return lineage.stream()
        .filter(region -> region.level() == RegionLevel.PREFECTURE)
        .filter(region -> region.name().endsWith("市"))
        .map(Place.class::cast)
        .findFirst();
  }

  private static boolean isCalled(Region region, String word) {
    String name = region.name();
    return switch (word) {
      case "省" -> region.level() == RegionLevel.PROVINCE && name.endsWith("省");
      case "自治区" -> region.level() == RegionLevel.PROVINCE && name.endsWith("自治区");
      case "区" -> region.level() == RegionLevel.COUNTY && name.endsWith("区");
      default -> name.endsWith(word);
    };
  }
}
