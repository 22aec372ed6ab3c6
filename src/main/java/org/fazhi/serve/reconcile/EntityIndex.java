package org.fazhi.serve.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All entities with their names, in memory. Immutable.
 *
 * <p>Scores: 100 for the usual name, 99 for another name, fewer for short forms and similar names,
 * see {@link ComparableName#similarity}. Where properties are wanted, they make up 30 of the 100.
 */
final class EntityIndex {

  private static final double OTHER_NAME = 0.99;
  private static final double WEIGHT_OF_PROPERTIES = 0.3;

  /** Below this a candidate is noise. */
  private static final double LEAST = 20;

  private static final double SURE = 85;
  private static final double EQUAL = 99;
  private static final double LEAD = 5;

  /** From here on a name is a short form of another. */
  private static final double SHORT = 74;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.entity().name().length())
          .thenComparing(candidate -> candidate.entity().name())
          .thenComparing(candidate -> candidate.entity().id());

  private record Name(int entity, ComparableName comparable, double weight) {}

  private final List<Entity> entities;
  private final List<Name> names = new ArrayList<>();
  private final Map<Character, List<Integer>> namesByLetter = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();

  EntityIndex(Collection<Entity> entities) {
    this.entities = List.copyOf(entities);
    for (int i = 0; i < this.entities.size(); i++) {
      Entity entity = this.entities.get(i);
      byId.put(entity.id(), entity);
      addName(i, entity.name(), 1);
      for (String other : entity.otherNames()) {
        addName(i, other, OTHER_NAME);
      }
    }
  }

  private void addName(int entity, String name, double weight) {
    ComparableName comparable = ComparableName.of(name);
    int number = names.size();
    names.add(new Name(entity, comparable, weight));
    comparable
        .text()
        .chars()
        .distinct()
        .forEach(
            letter ->
                namesByLetter.computeIfAbsent((char) letter, l -> new ArrayList<>()).add(number));
  }

  /** The entity with this identifier. */
  Optional<Entity> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entities that {@code query} may mean, best first; only the first may be a match. */
  List<Candidate> candidates(NameQuery query) {
    List<Candidate> sorted =
        scores(query).entrySet().stream()
            .map(entry -> candidate(entities.get(entry.getKey()), entry.getValue(), query))
            .filter(candidate -> candidate.score() >= LEAST)
            .sorted(BEST_FIRST)
            .limit(Math.max(2, query.limit()))
            .toList();
    if (sorted.isEmpty()) {
      return sorted;
    }
    double lead = sorted.size() == 1 ? EQUAL : sorted.get(0).score() - sorted.get(1).score();
    double best = sorted.get(0).score();
    boolean match = (best >= EQUAL && lead > 0) || (best >= SURE && lead >= LEAD);
    return Stream.concat(
            Stream.of(new Candidate(sorted.get(0).entity(), best, match)), sorted.stream().skip(1))
        .limit(query.limit())
        .toList();
  }

  /**
   * Entities one of whose names begins with {@code prefix}, then those that contain or resemble it.
   */
  List<Entity> suggestions(String prefix, Set<EntityType> types, int limit) {
    Stream<Entity> similar =
        candidates(new NameQuery(prefix, types, limit, List.of())).stream().map(Candidate::entity);
    return Stream.concat(beginning(prefix), similar)
        .filter(entity -> types.contains(entity.type()))
        .distinct()
        .limit(limit)
        .toList();
  }

  private Stream<Entity> beginning(String prefix) {
    String typed = ComparableName.of(prefix).text();
    return names.stream()
        .filter(name -> !typed.isEmpty() && name.comparable().text().startsWith(typed))
        .map(name -> entities.get(name.entity()))
        .sorted(Comparator.comparingInt((Entity e) -> e.name().length()).thenComparing(Entity::id));
  }

  /** Entities with the name {@code typed}, with one that begins so, with one it is short for. */
  List<Entity> named(String typed, int limit) {
    List<Candidate> candidates = candidates(anything(typed, limit));
    Stream<Entity> equal =
        candidates.stream().filter(it -> it.score() >= EQUAL).map(Candidate::entity);
    Stream<Entity> shortened =
        candidates.stream().filter(it -> it.score() >= SHORT).map(Candidate::entity);
    return Stream.of(equal, beginning(typed), shortened)
        .flatMap(entities -> entities)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Entities with a name that has pairs of letters in common with {@code typed}. */
  List<Entity> resembling(String typed, int limit) {
    return candidates(anything(typed, limit)).stream().map(Candidate::entity).toList();
  }

  private static NameQuery anything(String typed, int limit) {
    return new NameQuery(typed, EnumSet.allOf(EntityType.class), limit, List.of());
  }

  /** Best similarity of a name, 0 to 1, by entity, for those worth a look. */
  private Map<Integer, Double> scores(NameQuery query) {
    Map<Integer, Double> scores = new HashMap<>();
    if (query.text().isEmpty()) {
      for (int i = 0; i < entities.size(); i++) {
        if (query.types().contains(entities.get(i).type())) {
          scores.put(i, 0.0);
        }
      }
      return scores;
    }
    ComparableName typed = ComparableName.of(query.text());
    for (int number : namesThatShareLetters(typed)) {
      Name name = names.get(number);
      if (query.types().contains(entities.get(name.entity()).type())) {
        scores.merge(name.entity(), name.weight() * name.comparable().similarity(typed), Math::max);
      }
    }
    return scores;
  }

  /** Names with at least half of the letters of {@code typed}. */
  private List<Integer> namesThatShareLetters(ComparableName typed) {
    int[] shared = new int[names.size()];
    int[] letters = typed.text().chars().distinct().toArray();
    for (int letter : letters) {
      for (int number : namesByLetter.getOrDefault((char) letter, List.of())) {
        shared[number]++;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < shared.length; number++) {
      if (shared[number] > 0 && 2 * shared[number] >= letters.length) {
        found.add(number);
      }
    }
    return found;
  }

  private static Candidate candidate(Entity entity, double similarity, NameQuery query) {
    if (query.wanted().isEmpty()) {
      return new Candidate(entity, 100 * similarity, false);
    }
    double fit =
        query.wanted().stream()
            .mapToDouble(wanted -> fits(entity, wanted) ? 1 : 0)
            .average()
            .orElse(0);
    double weight = query.text().isEmpty() ? 1 : WEIGHT_OF_PROPERTIES;
    return new Candidate(entity, 100 * ((1 - weight) * similarity + weight * fit), false);
  }

  private static boolean fits(Entity entity, NameQuery.Wanted wanted) {
    return wanted.values().stream().anyMatch(value -> entity.has(wanted.property(), value));
  }
}
