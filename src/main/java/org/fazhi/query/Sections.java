package org.fazhi.query;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a query's text that are there for some parameters only; {@link org.fazhi.query the
 * package} describes their form. Immutable.
 */
final class Sections {

  /** Those of a text that has none. */
  static final Sections NONE = new Sections(List.of());

  private static final Pattern MARK =
      Pattern.compile("\\s*#\\s*(?:if\\s+(?<condition>.+?)|(?<other>else)|(?<end>end))\\s*");
  private static final Pattern TERM =
      Pattern.compile(
          "(?<not>not\\s+)?(?<name>[A-Za-z][A-Za-z0-9]*)(?:\\s*>\\s*(?<least>\\d{1,9}))?");

  private final List<Line> lines;

  private Sections(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads {@code text}.
   *
   * @throws SavedQueryException when a mark is none, or has no partner
   */
  static Sections read(String file, String text) {
    List<Line> lines = new ArrayList<>();
    Deque<Condition> open = new ArrayDeque<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher mark = MARK.matcher(line);
      if (!mark.matches()) {
        lines.add(new Line(line, List.copyOf(open)));
        continue;
      }
      if (mark.group("condition") != null) {
        open.push(condition(file, number, mark.group("condition")));
      } else if (open.isEmpty()) {
        throw new SavedQueryException(file, number, "no section is open here");
      } else {
        Condition last = open.pop();
        if (mark.group("other") != null) {
          open.push(last.otherwise(file, number));
        }
      }
      lines.add(new Line("", List.of()));
    }
    if (!open.isEmpty()) {
      throw new SavedQueryException(file, open.peek().line(), "the section has no “# end”");
    }
    return lines.stream().allMatch(it -> it.conditions().isEmpty()) ? NONE : new Sections(lines);
  }

  private static Condition condition(String file, int line, String words) {
    boolean any = words.contains(" or ");
    List<Term> terms = new ArrayList<>();
    for (String part : words.split(any ? "\\s+or\\s+" : "\\s+and\\s+", -1)) {
      Matcher term = TERM.matcher(part);
      if (!term.matches()) {
        throw new SavedQueryException(
            file,
            line,
            "expected “if [not] PARAMETER [> NUMBER]”, several joined by “and” or by “or”");
      }
      terms.add(
          new Term(
              term.group("name"),
              Optional.ofNullable(term.group("least")).map(BigDecimal::new),
              term.group("not") != null));
    }
    return new Condition(line, terms, any, false);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The parameters that conditions speak of, with the line of the first. */
  Map<String, Integer> parameters() {
    Map<String, Integer> names = new LinkedHashMap<>();
    lines.stream()
        .flatMap(it -> it.conditions().stream())
        .forEach(it -> it.terms().forEach(term -> names.putIfAbsent(term.parameter(), it.line())));
    return names;
  }

  /** The text with the sections that hold when the parameters of {@code given} have values. */
  String textFor(Map<String, String> given) {
    return lines.stream()
        .map(line -> line.conditions().stream().allMatch(it -> it.holds(given)) ? line.text() : "")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * A line of the text.
   *
   * @param conditions of the sections that it stands in
   */
  private record Line(String text, List<Condition> conditions) {}

  /**
   * When a section is there.
   *
   * @param line where it begins
   * @param any whether one of the terms is enough
   * @param negated whether it is there when that does not hold
   */
  private record Condition(int line, List<Term> terms, boolean any, boolean negated) {

    Condition otherwise(String file, int number) {
      if (negated) {
        throw new SavedQueryException(file, number, "a second “# else”");
      }
      return new Condition(line, terms, any, true);
    }

    boolean holds(Map<String, String> given) {
      Stream<Term> all = terms.stream();
      return negated
          != (any ? all.anyMatch(it -> it.holds(given)) : all.allMatch(it -> it.holds(given)));
    }
  }

  /**
   * A parameter has a value, or one above a number.
   *
   * @param above the number
   */
  private record Term(String parameter, Optional<BigDecimal> above, boolean not) {

    boolean holds(Map<String, String> given) {
      Optional<String> value = Optional.ofNullable(given.get(parameter));
      boolean holds =
          above.isEmpty()
              ? value.isPresent()
              : value.map(it -> new BigDecimal(it).compareTo(above.get()) > 0).orElse(false);
      return holds != not;
    }
  }
}
