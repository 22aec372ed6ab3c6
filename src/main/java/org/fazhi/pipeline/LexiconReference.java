package org.fazhi.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.graph.Label;
import org.fazhi.graph.Reference;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;

/** What the lexicons know about things beyond the words of a report. Immutable, thread-safe. */
public final class LexiconReference implements Reference {

  private final RegionGazetteer regions;
  private final Map<String, Label> sectors;

  private LexiconReference(RegionGazetteer regions, Map<String, Label> sectors) {
    this.regions = regions;
    this.sectors = Map.copyOf(sectors);
  }

  /**
   * The lexicons of the class path.
   *
   * @throws org.fazhi.lexicon.LexiconException when one is broken
   */
  public static LexiconReference load() {
    Map<String, Label> sectors = new HashMap<>();
    for (TsvRow row : TsvTable.load("sectors.tsv", "id", "label_zh", "label_en", "order").rows()) {
      sectors.put(row.get("id"), new Label(row.get("label_zh"), row.get("label_en")));
    }
    return new LexiconReference(RegionGazetteer.load(), sectors);
  }

  @Override
  public Optional<Region> region(String code) {
    return regions.find(code);
  }

  @Override
  public Optional<Label> sector(String id) {
    return Optional.ofNullable(sectors.get(id));
  }
}
