package org.fazhi.fact.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void everyWordingMatchesItsExampleAndNotItsCounterExample() {
    for (TsvRow row :
        TsvTable.load("indicator-wording.tsv", "role", "pattern", "example", "counter_example")
            .rows()) {
      assertTrue(
          matches(row, row.get("example")),
          () -> row.get("role") + " misses " + row.get("example"));
      assertFalse(
          matches(row, row.get("counter_example")),
          () -> row.get("role") + " takes " + row.get("counter_example"));
    }
  }

  @Test
  void theHeadOfTheFileExplainsEveryRole() throws IOException {
    try (InputStream file =
        WordingTest.class.getResourceAsStream("/lexicon/indicator-wording.tsv")) {
      Set<Wording.Role> explained =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("# [a-z, -]+: .*"))
              .map(line -> line.substring(2, line.indexOf(':')))
              .flatMap(roles -> Arrays.stream(roles.split(", ")))
              .map(Wording.Role::of)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Wording.Role.class)));
      assertEquals(EnumSet.allOf(Wording.Role.class), explained);
    }
  }

  /** Whether the row's wording stands where its role looks for it. */
  private static boolean matches(TsvRow row, String text) {
    return Wording.Role.of(row.get("role"))
        .where()
        .tie(row.pattern("pattern").pattern())
        .matcher(text)
        .find();
  }
}
