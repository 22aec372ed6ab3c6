package org.fazhi.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Ranks the increases that reports themselves state, unit by unit. */
final class Increases {

  /** 提高到97% states the level that was reached, not by how much. */
  private static final Pattern LEVEL = Pattern.compile("[到至达][0-9.]+");

  private final Facts facts;
  private final LongFunction<Optional<String>> quotes;

  /**
   * @param quotes gives the words that state a fact
   */
  Increases(Facts facts, LongFunction<Optional<String>> quotes) {
    this.facts = facts;
    this.quotes = quotes;
  }

  private record Increase(long fact, BigDecimal value) {}

  void write(Output out) {
    Map<Long, List<Increase>> byUnit = new TreeMap<>();
    for (int i = 0; i < facts.increaseFacts.size(); i++) {
      BigDecimal value =
          new BigDecimal(facts.term(facts.increaseValues.get(i)).getLiteralLexicalForm());
      byUnit
          .computeIfAbsent(facts.increaseUnits.get(i), it -> new ArrayList<>())
          .add(new Increase(facts.increaseFacts.get(i), value));
    }
    byUnit.forEach(
        (unit, increases) -> {
          Node ranking = out.ranking("stated-increases", List.of(facts.term(unit)));
          first(increases).forEach(it -> out.entry(ranking, facts.term(it.fact())));
        });
  }

  private List<Increase> first(List<Increase> increases) {
    List<Increase> first = new ArrayList<>();
    for (Increase increase :
        increases.stream().sorted(Comparator.comparing(Increase::value).reversed()).toList()) {
      boolean full = first.size() >= Cut.SIZE;
      if (full && first.get(first.size() - 1).value().compareTo(increase.value()) != 0) {
        break;
      }
      if (!quotes.apply(increase.fact()).map(it -> LEVEL.matcher(it).find()).orElse(false)) {
        first.add(increase);
      }
    }
    return first;
  }
}
