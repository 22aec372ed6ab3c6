package org.fazhi.mention;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.TsvTable;

/**
 * Judges the kind of a document that is in no catalogue from its title, by the ordered patterns of
 * {@code title-kinds.tsv}. Immutable and thread-safe.
 */
public final class DocumentKindRules {

  private static final String NOTHING = "(?!)";

  private record Rule(String pattern, DocumentKind kind) {}

  private final List<Rule> rules;

  private DocumentKindRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of {@code title-kinds.tsv}. */
  public static DocumentKindRules load() {
    return new DocumentKindRules(
        TsvTable.load(
                "title-kinds.tsv", "order", "id", "pattern", "kind", "example", "counter_example")
            .rows()
            .stream()
            .map(row -> new Rule(row.get("pattern"), row.parse("kind", DocumentKind::of)))
            .toList());
  }

  /**
   * The kind of a document called {@code title}.
   *
   * @param regions names of divisions that the title contains
   * @param legislators those of them whose government may make rules: provinces and prefectures
   * @param agencies names of public bodies that the title contains
   */
  public DocumentKind judge(
      String title,
      Collection<String> regions,
      Collection<String> legislators,
      Collection<String> agencies) {
    String region = alternatives(regions);
    String legislator = alternatives(legislators);
    String agency = alternatives(agencies);
    for (Rule rule : rules) {
      String pattern =
          rule.pattern()
              .replace("{region}", region)
              .replace("{legislator}", legislator)
              .replace("{agency}", agency);
      if (Pattern.compile(pattern).matcher(title).find()) {
        return rule.kind();
      }
    }
    return DocumentKind.OTHER;
  }

  private static String alternatives(Collection<String> names) {
    return names.isEmpty()
        ? NOTHING
        : names.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
  }
}
