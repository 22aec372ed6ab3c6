package org.fazhi.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.Town;
import org.fazhi.lexicon.TownGazetteer;
import org.fazhi.text.TextSpan;

/**
 * Tells which of several divisions of one name (市中区, 鼓楼区, 城关区) a page means, by the cities,
 * provinces and towns that it names. Immutable and thread-safe.
 */
final class Namesakes {

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_TOWN = 3;

  /** How far before the name the year and 关于 may stand. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("\\s*(?:关于)?(?:\\d{4}年度?)?\\s*(?:中共|中国共产党)?");

  private final RegionGazetteer regions;
  private final TownGazetteer towns;

  Namesakes(RegionGazetteer regions, TownGazetteer towns) {
    this.regions = regions;
    this.towns = towns;
  }

  /**
   * A name of divisions at the beginning of a title.
   *
   * @param candidates the divisions of that name in force
   */
  record Named(String written, TextSpan span, List<Region> candidates) {

    public Named {
      candidates = List.copyOf(candidates);
    }
  }

  /** The name of divisions with which {@code source} begins. */
  Optional<Named> leading(String source) {
    Matcher before = BEFORE_NAME.matcher(source);
    int begin = before.lookingAt() ? before.end() : 0;
    for (int length = LONGEST_NAME; length > 1; length--) {
      int end = begin + length;
      if (end <= source.length()) {
        String name = source.substring(begin, end);
        List<Region> candidates = regions.named(name).stream().filter(Region::inForce).toList();
        if (!candidates.isEmpty()) {
          return Optional.of(new Named(name, TextSpan.of(begin, end), candidates));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The candidates that the page leaves, one when it tells.
   *
   * @param head how often the head of the page names each place
   * @param text how often the text does
   * @param words the text, in which towns are sought
   */
  List<Region> select(
      List<Region> candidates, Map<Place, Integer> head, Map<Place, Integer> text, String words) {
    List<Region> left = candidates;
    for (ToIntFunction<Region> evidence :
        List.<ToIntFunction<Region>>of(
            r -> namedAbove(r, head),
            r -> clearly(namedAbove(r, text)),
            r -> townsNamed(r, words),
            r -> provinceNamed(r, head) + provinceNamed(r, text),
            r -> towns.below(r).isEmpty() ? 0 : 1)) {
      left = best(left, evidence);
    }
    return left;
  }

  /** A place that a text names in passing weighs nothing beside one that it names all the time. */
  private static int clearly(int count) {
    return count == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(count);
  }

  private static List<Region> best(List<Region> candidates, ToIntFunction<Region> evidence) {
    int most = candidates.stream().mapToInt(evidence).max().orElse(0);
    return most == 0
        ? candidates
        : candidates.stream().filter(r -> evidence.applyAsInt(r) == most).toList();
  }

  /** How often the city directly above, or the province of a district without one, is named. */
  private int namedAbove(Region region, Map<Place, Integer> counts) {
    return regions.parent(region).map(above -> counts.getOrDefault(above, 0)).orElse(0);
  }

  private int provinceNamed(Region region, Map<Place, Integer> counts) {
    return regions.lineage(region).stream()
        .max(Comparator.comparing(Region::level, Comparator.reverseOrder()))
        .map(province -> counts.containsKey(province) ? 1 : 0)
        .orElse(0);
  }

  private int townsNamed(Region region, String words) {
    return (int)
        towns.below(region).stream()
            .map(Town::name)
            .filter(name -> name.length() >= SHORTEST_TOWN && words.contains(name))
            .count();
  }
}
