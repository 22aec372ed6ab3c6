package org.fazhi.fact.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.fact.Change;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** Reads the words of change at the end of the words before a number. Immutable and thread-safe. */
final class ChangeVerbs {

  private static final String RESULT_ENDINGS = "至";

  /**
   * A change phrase.
   *
   * @param begin where it begins in the text that ends with it
   * @param qualifier what tells the value reached from the one before: 四季度 of 下降到四季度的
   */
  record Found(ChangePhrase phrase, int begin, String qualifier) {}

  private final Map<String, ChangeVerb> verbs;
  private final Pattern tail;

  private ChangeVerbs(Map<String, ChangeVerb> verbs, Wording wording) {
    this.verbs = Map.copyOf(verbs);
    String alternatives =
        verbs.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.tail =
        Pattern.compile(
            "(?<comparison>"
                + wording.alternatives(Wording.Role.COMPARISON)
                + ")?(?:分别|平均|再|又|共|实现|大幅|累计|已|均|各|将|，)*(?<verb>"
                + alternatives
                + ")(?<to>到了?|至|为|了|达到?|逾|[近约])?(?:(?<qualifier>[\\u4e00-\\u9fa5]{1,5})的)?$");
  }

  static ChangeVerbs load(Wording wording) {
    Map<String, ChangeVerb> verbs = new HashMap<>();
    for (TsvRow row :
        TsvTable.load("change-verbs.tsv", "verb", "change", "change_of_time", "noun", "delta")
            .rows()) {
      verbs.put(row.get("verb"), verb(row));
    }
    return new ChangeVerbs(verbs, wording);
  }

  private static ChangeVerb verb(TsvRow row) {
    String word = row.get("verb");
    Change change = row.parse("change", Change::of);
    return new ChangeVerb(
        word,
        change,
        row.find("change_of_time").isEmpty() ? change : row.parse("change_of_time", Change::of),
        row.find("noun").orElse(word),
        row.find("delta").isEmpty()
            ? ChangeVerb.Delta.ALWAYS
            : row.parse("delta", ChangeVerb.Delta::of));
  }

  /** The change phrase with which {@code text} ends; looks at its last 40 characters. */
  Optional<Found> endOf(String text) {
    int from = Math.max(0, text.length() - 40);
    Matcher matcher = tail.matcher(text).region(from, text.length());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String verb = matcher.group("verb");
    String to = matcher.group("to");
    String comparison = matcher.group("comparison");
    String qualifier = matcher.group("qualifier");
    boolean reaches =
        verb.endsWith(RESULT_ENDINGS)
            || (to != null && (to.startsWith("到") || to.equals("至") || to.equals("为")));
    return Optional.ofNullable(verbs.get(verb))
        .map(
            found ->
                new Found(
                    new ChangePhrase(
                        comparison == null ? "" : comparison.replace("，", ""), found, reaches),
                    matcher.start(),
                    qualifier == null ? "" : qualifier));
  }
}
