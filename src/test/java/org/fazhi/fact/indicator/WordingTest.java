package org.fazhi.fact.indicator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void everyWordingMatchesItsExampleAndNotItsCounterExample() {
    for (TsvRow row :
        TsvTable.load("indicator-wording.tsv", "role", "pattern", "example", "counter_example")
            .rows()) {
      assertTrue(matches(row, row.get("example")), () -> "misses " + row.get("example"));
      assertFalse(
          matches(row, row.get("counter_example")), () -> "takes " + row.get("counter_example"));
    }
  }

  /** Whether the row's wording stands where its role looks for it. */
  private static boolean matches(TsvRow row, String text) {
    Matcher matcher = row.pattern("pattern").matcher(text);
    return switch (Wording.Role.of(row.get("role"))) {
      case ADJUNCT, AFFILIATE, FORMATIVE -> matcher.lookingAt();
      case LEVEL, GENERIC, EVENT_VERB -> matcher.matches();
      default -> matcher.find();
    };
  }
}
