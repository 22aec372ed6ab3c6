package org.fazhi.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.structure.ReportStructure;

/** Weighs the places from which a report may speak. Immutable and thread-safe. */
final class SpeakingPlaces {

  private static final int NAMED_BY_PAGE = 1_000;
  private static final int NAMED_BY_SITE = 20;
  private static final Pattern RELATIVE =
      Pattern.compile("(?<![\\p{IsHan}])(?:我|本|全)?([省市区县州旗盟])(?!级|直|里|场)");

  /** 2023年，市市场监管局在市委领导下: a body of the own place is the subject. */
  private static final Pattern SUBJECT_BODY =
      Pattern.compile(
          "(?<=^|[，。\n])([省市区县州旗盟])(?!级|直|委|政府)[\\p{IsHan}]{2,16}?(?:局|厅|委|办|院|支队|大队|中心)(?=在|"
              + PublisherFinder.BEHIND_SUBJECT.pattern()
              + ")");

  private static final Pattern OWN_LEVEL = Pattern.compile("[我本]([省市区县州旗盟])");
  private static final Pattern WHOLE_LEVEL = Pattern.compile("全([省市区县州旗盟])");

  private final RegionGazetteer regions;
  private final PlaceFinder places;

  /**
   * @param regions divisions
   * @param places finds places
   */
  SpeakingPlaces(RegionGazetteer regions, PlaceFinder places) {
    this.regions = regions;
    this.places = places;
  }

  /** The places that the page names, likeliest first. */
  List<Place> named(ReportStructure report, List<String> sources) {
    return likeliest(weights(report, sources));
  }

  /** How often the head of the page and the site around it name each place. */
  Map<Place, Integer> inHead(ReportStructure report, List<String> sources) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    sources.forEach(source -> count(source, counts, 1));
    count(report.page().surroundings(), counts, 1);
    return counts;
  }

  /** How often the text names each place. */
  Map<Place, Integer> inText(ReportStructure report) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    count(report.text(), counts, 1);
    return counts;
  }

  private void count(String words, Map<Place, Integer> counts, int weight) {
    places
        .find(words, Optional.empty(), List.of())
        .forEach(m -> counts.merge(m.place(), weight, Integer::sum));
  }

  /**
   * Those of the places from which the report may speak, by the level word (市, 区) it uses of
   * itself.
   *
   * @param sources what the head of the page says
   * @param opening the first words of the text
   */
  List<Place> candidates(ReportStructure report, List<String> sources, String opening) {
    Map<Place, Integer> weights = weights(report, sources);
    Optional<String> level = ownLevel(report, sources, opening);
    if (level.isEmpty()) {
      return likeliest(weights);
    }
    if (weights.keySet().stream().noneMatch(p -> fits(p, level.get()))) {
      weights = weightsOfDivisionsAbove(weights);
    }
    weights.keySet().removeIf(p -> !fits(p, level.get()));
    return likeliest(weights);
  }

  /** 省科技厅 in a text that names only counties: their province. */
  private Map<Place, Integer> weightsOfDivisionsAbove(Map<Place, Integer> weights) {
    Map<Place, Integer> above = new LinkedHashMap<>();
    weights.forEach(
        (place, weight) ->
            regions
                .find(place.regionCode())
                .ifPresent(
                    r -> regions.lineage(r).forEach(a -> above.merge(a, weight, Integer::sum))));
    return above;
  }

  /**
   * How often the page names each place; what its head names outweighs all the text, what the site
   * around it names outweighs a few words.
   */
  private Map<Place, Integer> weights(ReportStructure report, List<String> sources) {
    Map<Place, Integer> weights = new LinkedHashMap<>();
    for (String source : sources) {
      places.find(source).forEach(m -> weights.merge(m.place(), NAMED_BY_PAGE, Integer::sum));
    }
    places
        .find(report.page().surroundings())
        .forEach(m -> weights.merge(m.place(), NAMED_BY_SITE, Integer::sum));
    places
        .find(report.text(), Optional.empty(), List.of())
        .forEach(m -> weights.merge(m.place(), 1, Integer::sum));
    return weights;
  }

  /** A zone that only the text names is seldom the home of 区委 and 区政府; a division is. */
  private static List<Place> likeliest(Map<Place, Integer> weights) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Place, Integer>>comparingInt(
                    e -> e.getValue() >= NAMED_BY_PAGE || e.getKey() instanceof Region ? 0 : 1)
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().id()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The level word by which the report calls its own place: 区 in 区科技局2020年…报告. */
  private static Optional<String> ownLevel(
      ReportStructure report, List<String> sources, String opening) {
    for (String source : sources) {
      Matcher relative = RELATIVE.matcher(source);
      if (relative.lookingAt()) {
        return Optional.of(relative.group(1));
      }
    }
    return mostFrequent(SUBJECT_BODY, opening)
        .or(() -> mostFrequent(OWN_LEVEL, report.text()))
        .or(() -> mostFrequent(WHOLE_LEVEL, report.text()));
  }

  /** Of equally frequent level words the first. */
  private static Optional<String> mostFrequent(Pattern level, String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    level.matcher(text).results().forEach(m -> counts.merge(m.group(1), 1, Integer::sum));
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean fits(Place place, String level) {
    return place.name().endsWith(level);
  }
}
