package org.fazhi.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** The measure words of {@code units.tsv}. Immutable and thread-safe. */
public final class UnitLexicon {

  /** A unit found in a text and where its words end. */
  record Found(MeasureUnit unit, int end) {}

  private final Map<String, MeasureUnit> units;
  private final int longest;

  private UnitLexicon(Map<String, MeasureUnit> units) {
    this.units = Map.copyOf(units);
    this.longest = units.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The units of {@code units.tsv}. */
  public static UnitLexicon load() {
    Map<String, MeasureUnit> units = new HashMap<>();
    for (TsvRow row :
        TsvTable.load("units.tsv", "unit", "kind", "canonical", "notes", "example").rows()) {
      String words = row.get("unit");
      MeasureUnit unit =
          new MeasureUnit(row.find("canonical").orElse(words), row.parse("kind", UnitKind::of));
      if (units.put(words, unit) != null) {
        throw row.broken("unit " + words + " is listed twice");
      }
    }
    return new UnitLexicon(units);
  }

  /** The longest unit that begins at position {@code at} of {@code text}. */
  Optional<Found> at(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      MeasureUnit unit = units.get(text.substring(at, end));
      if (unit != null) {
        return Optional.of(new Found(unit, end));
      }
    }
    return Optional.empty();
  }

  /** Most characters of a unit. */
  int longest() {
    return longest;
  }

  /** Whether a unit of more than one character begins at {@code at} with 百 or 千: 千瓦, 百分点. */
  boolean beginsLikePower(String text, int at) {
    return "百千".indexOf(text.charAt(at)) >= 0
        && at(text, at).filter(found -> found.end() > at + 1).isPresent();
  }
}
