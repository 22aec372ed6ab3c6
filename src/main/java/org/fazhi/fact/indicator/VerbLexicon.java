package org.fazhi.fact.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.fact.Change;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** The verbs of {@code indicator-verbs.tsv}. Immutable and thread-safe. */
final class VerbLexicon {

  // 拒不支付 is a word of its own.
  private static final String NO_NEGATION_AFTER = "拒毫绝从决互并而";
  private static final Pattern NEGATION = Pattern.compile("(?:不予|未予|不再|未能|没有|不|未|没)(?!了结)");

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
    return listed(text, at).or(() -> negated(text, at));
  }

  /** 不受理: a verb and its negation are one, of which neither stands for the other. */
  private Optional<Verb> negated(String text, int at) {
    if (at > 0 && NO_NEGATION_AFTER.indexOf(text.charAt(at - 1)) >= 0) {
      return Optional.empty();
    }
    Matcher negation = NEGATION.matcher(text).region(at, text.length());
    return negation.lookingAt()
        ? listed(text, negation.end())
            .map(verb -> new Verb(negation.group() + verb.word(), true, Change.NONE, Set.of()))
        : Optional.empty();
  }

  private Optional<Verb> listed(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      Verb verb = verbs.get(text.substring(at, end));
      if (verb != null) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
