package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What became of the facts of one kind in one report.
 *
 * @param pairs facts that were found, in the order of the gold annotation
 * @param missed facts that were not found
 * @param extra facts that were found and are not stated
 */
public record Matching(List<Pair> pairs, List<StatedFact> missed, List<StatedFact> extra) {

  public Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** A fact of the gold annotation and the fact found for it. */
  public record Pair(StatedFact gold, StatedFact found) {

    /** Whether both have the same {@code attribute}. */
    public boolean agreesOn(String attribute) {
      return Objects.equals(gold.attributes().get(attribute), found.attributes().get(attribute));
    }
  }

  /**
   * Matches facts one to one.
   *
   * <p>Facts can match when their identities are equal and their wordings alike. As many as
   * possible do, the closest wordings together. The order of the lists has no influence on who
   * matches whom.
   *
   * @param gold facts of which no two have both identity and wording in common
   * @param found likewise
   */
  static Matching of(List<StatedFact> gold, List<StatedFact> found) {
    Map<String, List<StatedFact>> candidates = byIdentity(found);
    Map<StatedFact, StatedFact> foundFor = new HashMap<>();
    byIdentity(gold)
        .forEach(
            (identity, group) ->
                match(group, candidates.getOrDefault(identity, List.of()), foundFor));
    List<Pair> pairs = new ArrayList<>();
    List<StatedFact> missed = new ArrayList<>();
    for (StatedFact fact : gold) {
      StatedFact match = foundFor.get(fact);
      if (match == null) {
        missed.add(fact);
      } else {
        pairs.add(new Pair(fact, match));
      }
    }
    Set<StatedFact> used = new HashSet<>(foundFor.values());
    return new Matching(pairs, missed, found.stream().filter(it -> !used.contains(it)).toList());
  }

  /** How many facts were right, missed and too much. */
  public Tally tally() {
    return new Tally(pairs.size(), missed.size(), extra.size());
  }

  private static Map<String, List<StatedFact>> byIdentity(List<StatedFact> facts) {
    Map<String, List<StatedFact>> groups = new LinkedHashMap<>();
    facts.stream()
        .sorted(Comparator.comparing(StatedFact::wording))
        .forEach(
            fact -> groups.computeIfAbsent(fact.identity(), any -> new ArrayList<>()).add(fact));
    return groups;
  }

  private static void match(
      List<StatedFact> gold, List<StatedFact> found, Map<StatedFact, StatedFact> foundFor) {
    double[][] scores = new double[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        scores[i][j] = WordingSimilarity.between(gold.get(i).wording(), found.get(j).wording());
      }
    }
    int[] best = Assignment.best(scores);
    for (int i = 0; i < best.length; i++) {
      if (best[i] != Assignment.NONE) {
        foundFor.put(gold.get(i), found.get(best[i]));
      }
    }
  }
}
