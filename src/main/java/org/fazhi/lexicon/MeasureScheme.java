package org.fazhi.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The closed list of measures. Immutable and thread-safe. */
public final class MeasureScheme {

  private final Map<String, PolicyMeasure> byId;

  private MeasureScheme(Map<String, PolicyMeasure> byId) {
    this.byId = byId;
  }

  /**
   * The measures of {@code measures.tsv}.
   *
   * @throws LexiconException when the file is broken or gives an identifier twice
   */
  public static MeasureScheme load() {
    Map<String, PolicyMeasure> byId = new LinkedHashMap<>();
    TsvTable table = TsvTable.load("measures.tsv", "id", "label_zh", "label_en", "theme", "scope");
    for (TsvRow row : table.rows()) {
      PolicyMeasure measure =
          new PolicyMeasure(
              row.get("id"),
              row.get("label_zh"),
              row.get("label_en"),
              row.get("theme"),
              row.get("scope"));
      if (byId.put(measure.id(), measure) != null) {
        throw row.broken("measure given twice: " + measure.id());
      }
    }
    return new MeasureScheme(byId);
  }

  /** The measure called {@code id}. */
  public Optional<PolicyMeasure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All measures, by identifier. */
  public Collection<PolicyMeasure> all() {
    return java.util.Collections.unmodifiableCollection(byId.values());
  }
}
