package org.fazhi.fact.indicator;

import java.util.regex.Pattern;

/**
 * Frees the name of a figure from what clauses and lists leave at its ends. Immutable and
 * thread-safe.
 */
final class NameTidier {

  // Changes of changes must not grow without end.
  private static final int LONGEST_NAME = 90;
  private static final Pattern CLOSING_MARKS = Pattern.compile("[、，：；（—]+$");

  private final Wording wording;

  NameTidier(Wording wording) {
    this.wording = wording;
  }

  /** {@code name} with its name, head and base tidy. */
  FigureName tidy(FigureName name) {
    return new FigureName(
        tidy(name.name()),
        tidy(name.head()),
        tidy(name.base()),
        name.rule(),
        name.confidence(),
        name.direct(),
        name.usesRight());
  }

  private String tidy(String name) {
    String tidy = name.replace("\n", "");
    tidy = tidy.substring(Math.max(0, tidy.length() - LONGEST_NAME));
    tidy = wording.without(Wording.Role.STRAY_BEGIN, tidy);
    tidy = CLOSING_MARKS.matcher(tidy).replaceFirst("");
    // The year is the observation's own; with it in the name no series would come together.
    tidy = wording.without(Wording.Role.YEAR_OF_NAME, tidy);
    return balanced(tidy) ? tidy : tidy.replace("“", "").replace("”", "");
  }

  private static boolean balanced(String text) {
    return text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
  }
}
