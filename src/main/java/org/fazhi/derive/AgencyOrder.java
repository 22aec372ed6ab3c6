package org.fazhi.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The orders in which saved queries list agencies that report: by region and name, or by name. */
final class AgencyOrder {

  private final Map<Integer, Integer> byPlace;
  private final Map<Integer, Integer> byName;

  AgencyOrder(Facts facts, List<Integer> agencies) {
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, String> places = new HashMap<>();
    for (int agency : agencies) {
      names.put(agency, facts.nameOf(agency));
      places.put(agency, facts.regionNameOf(agency));
    }
    Comparator<Integer> name = Comparator.comparing(names::get);
    Comparator<Integer> place = Comparator.<Integer, String>comparing(places::get);
    byName = ranks(agencies, name);
    byPlace = ranks(agencies, place.thenComparing(name));
  }

  private static Map<Integer, Integer> ranks(List<Integer> agencies, Comparator<Integer> order) {
    List<Integer> sorted =
        agencies.stream().distinct().sorted(order.thenComparing(it -> it)).toList();
    Map<Integer, Integer> ranks = new HashMap<>();
    IntStream.range(0, sorted.size()).forEach(i -> ranks.put(sorted.get(i), i));
    return ranks;
  }

  /** Place of {@code agency} among all by the full name of the region, then by its own. */
  int byPlace(int agency) {
    return byPlace.getOrDefault(agency, Integer.MAX_VALUE);
  }

  /** Place of {@code agency} among all by name. */
  int byName(int agency) {
    return byName.getOrDefault(agency, Integer.MAX_VALUE);
  }
}
