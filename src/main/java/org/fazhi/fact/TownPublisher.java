package org.fazhi.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.Town;
import org.fazhi.lexicon.TownGazetteer;
import org.fazhi.mention.TownBodies;

/**
 * Finds in which county the town lies that reports, and which town 我镇 is. A town that is neither
 * listed nor named by the title is not believed. Immutable and thread-safe.
 */
final class TownPublisher {

  private static final int SHORTEST_NAME = 3;

  private final RegionGazetteer regions;
  private final TownGazetteer towns;

  TownPublisher(RegionGazetteer regions, TownGazetteer towns) {
    this.regions = regions;
    this.towns = towns;
  }

  /**
   * The authority of the town called {@code name}.
   *
   * @param named the places that the page names, likeliest first
   */
  PublisherFinding named(String name, List<Place> named) {
    List<Region> counties = holders(named);
    Optional<Region> listed = counties.stream().filter(county -> holds(county, name)).findFirst();
    if (listed.isPresent()) {
      return found(name, listed.get());
    }
    List<Town> anywhere = towns.named(name);
    List<Town> left = narrowed(anywhere, named);
    if (left.size() == 1) {
      return found(name, left.get(0).division());
    }
    if (anywhere.isEmpty() && counties.size() == 1) {
      return found(name, counties.get(0));
    }
    return left.isEmpty()
        ? new PublisherFinding.Relative(name)
        : new PublisherFinding.Ambiguous(name, List.copyOf(left));
  }

  /**
   * The authority of the town of which {@code text} speaks as 我镇: the listed town of that level
   * that it names most.
   *
   * @param level 镇, 乡 or 街道
   * @param named the places that the page names, likeliest first
   */
  Optional<PublisherFinding> own(String level, String text, List<Place> named) {
    Map<Town, Integer> counts = new LinkedHashMap<>();
    for (Region county : countiesAround(named)) {
      for (Town town : towns.below(county)) {
        if (town.name().endsWith(level) && town.name().length() >= SHORTEST_NAME) {
          int count = count(text, town.name());
          if (count > 0) {
            counts.put(town, count);
          }
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Town> likeliest =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (likeliest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        likeliest.size() == 1
            ? found(likeliest.get(0).name(), likeliest.get(0).division())
            : new PublisherFinding.Ambiguous("我" + level, List.copyOf(likeliest)));
  }

  private static PublisherFinding found(String name, Region county) {
    return new PublisherFinding.Found(TownBodies.authority(name, county));
  }

  private List<Region> holders(Collection<Place> named) {
    List<Region> holders = new ArrayList<>();
    for (Place place : named) {
      if (place instanceof Region region && regions.holdsTowns(region)) {
        holders.add(region);
      }
    }
    return holders;
  }

  /** The counties named, and where none is, those of the cities named. */
  private List<Region> countiesAround(List<Place> named) {
    List<Region> counties = holders(named);
    if (!counties.isEmpty()) {
      return counties;
    }
    Set<Place> cities = named.stream().filter(Region.class::isInstance).collect(Collectors.toSet());
    return regions.inForce().stream()
        .filter(regions::holdsTowns)
        .filter(county -> regions.parent(county).filter(cities::contains).isPresent())
        .toList();
  }

  private boolean holds(Region county, String name) {
    return towns.below(county).stream().anyMatch(town -> town.name().equals(name));
  }

  /** The towns whose city, else whose province, the page names; all of them where it names none. */
  private List<Town> narrowed(List<Town> all, List<Place> named) {
    List<Town> inCity =
        those(all, town -> named.contains(regions.parent(town.division()).orElse(town.division())));
    if (!inCity.isEmpty()) {
      return inCity;
    }
    List<Town> inProvince =
        those(all, town -> regions.lineage(town.division()).stream().anyMatch(named::contains));
    return inProvince.isEmpty() ? all : inProvince;
  }

  private static List<Town> those(List<Town> all, Predicate<Town> kept) {
    return all.stream().filter(kept).toList();
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
