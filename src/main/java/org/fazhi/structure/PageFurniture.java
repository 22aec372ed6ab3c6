package org.fazhi.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvTable;

/**
 * Recognises lines of a page that are no part of the report: breadcrumbs, print and share buttons,
 * footers, related links. Immutable and thread-safe.
 */
public final class PageFurniture {

  /** How much of the page a match rules out. */
  public enum Scope {
    /** The line is part of the report as far as this lexicon knows. */
    NONE,
    /** This line. */
    LINE,
    /** This line and all after it. */
    REST
  }

  private record Rule(Scope scope, Pattern pattern) {}

  private final List<Rule> rules;

  private PageFurniture(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The patterns of {@code page-furniture.tsv}. */
  public static PageFurniture load() {
    return new PageFurniture(
        TsvTable.load("page-furniture.tsv", "id", "scope", "pattern", "example", "counter_example")
            .rows()
            .stream()
            .map(row -> new Rule(row.parse("scope", PageFurniture::scope), row.pattern("pattern")))
            .toList());
  }

  /** What {@code line} rules out. */
  public Scope classify(String line) {
    String words = line.strip();
    return rules.stream()
        .filter(rule -> rule.pattern().matcher(words).matches())
        .map(Rule::scope)
        .findFirst()
        .orElse(Scope.NONE);
  }

  private static Scope scope(String id) {
    return switch (id) {
      case "line" -> Scope.LINE;
      case "rest" -> Scope.REST;
      default -> throw new IllegalArgumentException("scope is line or rest, not " + id);
    };
  }
}
