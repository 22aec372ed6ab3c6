package org.fazhi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.Test;

class QuantityLexiconTest {

  @Test
  void everyExclusionMatchesItsExampleAndNotItsCounterExample() {
    for (TsvRow row :
        TsvTable.load("quantity-exclusions.tsv", "id", "pattern", "example", "counter_example")
            .rows()) {
      assertTrue(
          row.pattern("pattern").matcher(row.get("example")).find(),
          () -> row.get("id") + " misses " + row.get("example"));
      assertFalse(
          row.pattern("pattern").matcher(row.get("counter_example")).find(),
          () -> row.get("id") + " takes " + row.get("counter_example"));
    }
  }

  @Test
  void everyExampleOfAUnitHasAFigureInIt() {
    QuantityFinder finder = QuantityFinder.standard();
    for (TsvRow row :
        TsvTable.load("units.tsv", "unit", "kind", "canonical", "notes", "example").rows()) {
      String unit = row.find("canonical").orElse(row.get("unit"));
      row.find("example")
          .ifPresent(
              example ->
                  assertEquals(
                      unit, finder.find(example).get(0).unit().name(), "unit of " + example));
    }
  }

  @Test
  void everyBoundingWordBoundsItsExample() {
    QuantityFinder finder = QuantityFinder.standard();
    for (TsvRow row :
        TsvTable.load("quantity-bounds.tsv", "word", "position", "bound", "not_after", "example")
            .rows()) {
      String example = row.get("example");
      QuantityValue value = finder.find(example).get(0).value();
      assertFalse(
          value instanceof QuantityValue.Exact, () -> row.get("word") + " bounds " + example);
    }
  }
}
