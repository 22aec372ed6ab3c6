package org.fazhi.mention;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression which words must occur wherever it matches: {@code
 * 行政(?:复议|诉讼)\d+件} matches only where 行政复议 or 行政诉讼 occurs. A text without them needs no search with
 * the expression.
 *
 * <p>It understands literals, classes, groups, alternatives, quantifiers and lookaround; what it
 * doesn't understand it takes to match anything.
 */
final class RequiredLiterals {

  /** Strings that a part is followed up as, at most; above that only what it requires is kept. */
  private static final int MOST_EXACT = 64;

  /**
   * What is known of a part of the expression.
   *
   * @param exact the only strings that it matches; empty when they are too many
   * @param required strings of which every match contains one; empty when nothing is required
   */
  private record Part(Optional<Set<String>> exact, Optional<Set<String>> required) {

    static final Part ANYTHING = new Part(Optional.empty(), Optional.empty());
    static final Part NOTHING = exactly(Set.of(""));

    static Part exactly(Set<String> strings) {
      return new Part(
          Optional.of(strings), strings.contains("") ? Optional.empty() : Optional.of(strings));
    }

    Part repeated() {
      return new Part(Optional.empty(), required);
    }

    Part optional() {
      return exact
          .map(
              strings -> {
                Set<String> more = new LinkedHashSet<>(strings);
                more.add("");
                return exactly(more);
              })
          .orElse(ANYTHING);
    }
  }

  private static final class UnknownSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownSyntaxException(String syntax) {
      super(syntax);
    }
  }

  private final String regex;
  private int at;

  private RequiredLiterals(String regex) {
    this.regex = regex;
  }

  /** Strings of which every match of {@code pattern} contains one; empty when none are known. */
  static Optional<Set<String>> of(Pattern pattern) {
    if (pattern.flags() != 0) {
      return Optional.empty();
    }
    try {
      return new RequiredLiterals(pattern.pattern()).alternatives().required();
    } catch (UnknownSyntaxException e) {
      return Optional.empty();
    }
  }

  private Part alternatives() {
    Part all = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all = either(all, sequence());
    }
    return all;
  }

  private static Part either(Part one, Part other) {
    if (one.exact().isPresent() && other.exact().isPresent()) {
      Set<String> exact = union(one.exact().get(), other.exact().get());
      if (exact.size() <= MOST_EXACT) {
        return Part.exactly(exact);
      }
    }
    if (one.required().isPresent() && other.required().isPresent()) {
      return new Part(
          Optional.empty(), Optional.of(union(one.required().get(), other.required().get())));
    }
    return Part.ANYTHING;
  }

  private Part sequence() {
    Part before = Part.NOTHING;
    Optional<Set<String>> best = Optional.empty();
    boolean whole = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part next = quantified(atom());
      Optional<Part> joined = joined(before, next);
      if (joined.isEmpty()) {
        whole = false;
        best = better(best, before.required());
      }
      before = joined.orElse(next.exact().isPresent() ? next : Part.NOTHING);
      best = next.exact().isPresent() ? best : better(best, next.required());
    }
    return whole ? before : new Part(Optional.empty(), better(best, before.required()));
  }

  /** Both parts in a row, as long as the strings that they match are few. */
  private static Optional<Part> joined(Part first, Part second) {
    if (first.exact().isEmpty() || second.exact().isEmpty()) {
      return Optional.empty();
    }
    Set<String> joined = new LinkedHashSet<>();
    for (String begin : first.exact().get()) {
      second.exact().get().forEach(end -> joined.add(begin + end));
    }
    return joined.size() <= MOST_EXACT ? Optional.of(Part.exactly(joined)) : Optional.empty();
  }

  /** The requirement that rules out more texts: no single characters, then fewer, then longer. */
  private static Optional<Set<String>> better(
      Optional<Set<String>> one, Optional<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int shortestOfOne = shortest(one.get());
    int shortestOfOther = shortest(other.get());
    int order = Boolean.compare(shortestOfOne > 1, shortestOfOther > 1);
    if (order == 0) {
      order = Integer.compare(other.get().size(), one.get().size());
    }
    if (order == 0) {
      order = Integer.compare(shortestOfOne, shortestOfOther);
    }
    return order >= 0 ? one : other;
  }

  private static int shortest(Set<String> strings) {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }

  private Part quantified(Part part) {
    if (at == regex.length()) {
      return part;
    }
    char quantifier = regex.charAt(at);
    Part many =
        switch (quantifier) {
          case '?' -> part.optional();
          case '*' -> Part.ANYTHING;
          case '+' -> part.repeated();
          case '{' -> times(part);
          default -> part;
        };
    if ("?*+{".indexOf(quantifier) >= 0) {
      at = quantifier == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      // lazy or possessive
      if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
    }
    return many;
  }

  private Part times(Part part) {
    String times = regex.substring(at + 1, regex.indexOf('}', at));
    if (times.equals("0,1")) {
      return part.optional();
    }
    return times.startsWith("0") ? Part.ANYTHING : part.repeated();
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.NOTHING;
      case '\\' -> escaped();
      default -> Character.isSurrogate(c) ? Part.ANYTHING : Part.exactly(Set.of(String.valueOf(c)));
    };
  }

  private Part group() {
    boolean around = false;
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
      around = true;
      at += 2;
    } else if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
      around = true;
      at += 3;
    } else if (regex.startsWith("?", at)) {
      throw new UnknownSyntaxException("(?" + regex.charAt(at + 1));
    }
    Part inside = alternatives();
    // the closing bracket
    at++;
    return around ? Part.NOTHING : inside;
  }

  private Part characterClass() {
    int end = at;
    while (regex.charAt(end) != ']') {
      if (regex.charAt(end) == '[' || regex.charAt(end) == '&') {
        throw new UnknownSyntaxException("[[");
      }
      end += regex.charAt(end) == '\\' ? 2 : 1;
    }
    String inside = regex.substring(at, end);
    at = end + 1;
    boolean plain = inside.chars().noneMatch(c -> "^-\\".indexOf(c) >= 0 || isSurrogate(c));
    if (!plain) {
      return Part.ANYTHING;
    }
    Set<String> characters = new LinkedHashSet<>();
    inside.chars().forEach(c -> characters.add(Character.toString(c)));
    return Part.exactly(characters);
  }

  private static boolean isSurrogate(int c) {
    return Character.isSurrogate((char) c);
  }

  private Part escaped() {
    char c = regex.charAt(at++);
    if ("dDwWsS".indexOf(c) >= 0) {
      return Part.ANYTHING;
    }
    if (c == 'b') {
      return Part.NOTHING;
    }
    if (c == 'p' || c == 'P') {
      at = regex.indexOf('}', at) + 1;
      return Part.ANYTHING;
    }
    if (Character.isLetterOrDigit(c)) {
      throw new UnknownSyntaxException("\\" + c);
    }
    return Part.exactly(Set.of(String.valueOf(c)));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
