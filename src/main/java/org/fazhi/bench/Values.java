package org.fazhi.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.bench.generate.KnownFacts;

/**
 * Values for the parameters of saved queries, taken from what the reports are known to state, so
 * that queries find something.
 *
 * @param known of some reports
 */
record Values(List<KnownFacts> known) {

  private static final String MEASURE = "legal-counsel";

  Values {
    known = List.copyOf(known);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("no reports");
    }
  }

  /** A value of {@code type} out of report {@code number}, which may exceed their count. */
  Optional<String> narrow(String type, int number) {
    KnownFacts facts = known.get(number % known.size());
    return switch (type) {
      case "agency" -> Optional.of(facts.publisher());
      case "region" -> Optional.of(facts.region());
      case "year" -> Optional.of(Integer.toString(facts.year()));
      case "law" -> titles(facts).stream().skip(number % 3).findFirst();
      case "measure" ->
          nth(facts.measures().stream().map(KnownFacts.Measure::concept).toList(), number);
      case "indicator" ->
          nth(facts.figures().stream().map(KnownFacts.Figure::name).toList(), number);
      default -> Optional.empty();
    };
  }

  private static Optional<String> nth(List<String> values, int number) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(number % values.size()));
  }

  private static List<String> titles(KnownFacts facts) {
    return facts.documents().stream().map(KnownFacts.KnownDocument::title).distinct().toList();
  }

  /** The value of {@code type} that most reports have in common; for places, a whole province. */
  Optional<String> widest(String type) {
    return switch (type) {
      case "agency" -> mostFrequent(facts -> Stream.of(facts.publisher()));
      case "region" -> mostFrequent(facts -> Stream.of(facts.region().substring(0, 2) + "0000"));
      case "year" -> mostFrequent(facts -> Stream.of(Integer.toString(facts.year())));
      case "law" -> mostFrequent(facts -> titles(facts).stream());
      case "measure" -> Optional.of(MEASURE);
      case "indicator" ->
          mostFrequent(facts -> facts.figures().stream().map(KnownFacts.Figure::name).distinct());
      default -> Optional.empty();
    };
  }

  private Optional<String> mostFrequent(Function<KnownFacts, Stream<String>> values) {
    Map<String, Long> counts =
        known.stream()
            .flatMap(values)
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Names of bodies, without those that differ in the year alone. */
  List<String> publishers() {
    return known.stream().map(KnownFacts::publisher).distinct().toList();
  }

  /** What people may type into a search field: names, titles, measures, parts of them. */
  List<String> searched() {
    List<String> words = new ArrayList<>();
    for (KnownFacts facts : known) {
      words.add(facts.publisher());
      facts.figures().stream().findFirst().ifPresent(figure -> words.add(figure.name()));
      titles(facts).stream().min(Comparator.comparingInt(String::length)).ifPresent(words::add);
    }
    return words.stream().distinct().toList();
  }
}
