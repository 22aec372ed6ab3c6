package org.fazhi.fact.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.fact.Change;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** The verbs of {@code indicator-verbs.tsv}. Immutable and thread-safe. */
final class VerbLexicon {

  private final Map<String, Verb> verbs;
  private final int longest;

  private VerbLexicon(Map<String, Verb> verbs) {
    this.verbs = Map.copyOf(verbs);
    this.longest = verbs.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static VerbLexicon load() {
    Map<String, Verb> verbs = new HashMap<>();
    for (TsvRow row :
        TsvTable.load("indicator-verbs.tsv", "verb", "position", "change", "sense").rows()) {
      Verb verb = verb(row);
      if (verbs.put(verb.word(), verb) != null) {
        throw row.broken("verb " + verb.word() + " is listed twice");
      }
    }
    return new VerbLexicon(verbs);
  }

  private static Verb verb(TsvRow row) {
    return new Verb(
        row.get("verb"),
        row.parse("position", VerbLexicon::anywhere),
        row.find("change").isEmpty() ? Change.NONE : row.parse("change", Change::of),
        row.list("sense").stream().map(Verb.Sense::of).collect(Collectors.toSet()));
  }

  private static boolean anywhere(String id) {
    return switch (id) {
      case "anywhere" -> true;
      case "start" -> false;
      default -> throw new IllegalArgumentException("no position " + id);
    };
  }

  /** The longest verb that begins at position {@code at} of {@code text}. */
  Optional<Verb> at(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      Verb verb = verbs.get(text.substring(at, end));
      if (verb != null) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
