package org.fazhi.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Development zones and new areas by any of their names. Immutable and thread-safe. */
public final class ZoneLexicon {

  /** An ending by which an unlisted zone is recognised after the name of a division. */
  public record Suffix(String full, List<String> shortForms) {}

  private final Map<String, Zone> byName;
  private final List<Suffix> suffixes;

  private ZoneLexicon(Map<String, Zone> byName, List<Suffix> suffixes) {
    this.byName = Map.copyOf(byName);
    this.suffixes = List.copyOf(suffixes);
  }

  /**
   * The zones of {@code zones.tsv} and the endings of {@code zone-suffixes.tsv}.
   *
   * @throws LexiconException when a zone lies in no division of {@code regions} or a name is given
   *     twice
   */
  public static ZoneLexicon load(RegionGazetteer regions) {
    Map<String, Zone> byName = new HashMap<>();
    TsvTable zones =
        TsvTable.load(
            "zones.tsv", "id", "name", "short", "kind", "region", "valid_from", "valid_to", "note");
    for (TsvRow row : zones.rows()) {
      Zone zone = new Zone(row.get("id"), row.get("name"), row.list("short"), row.get("region"));
      if (regions.find(zone.regionCode()).isEmpty()) {
        throw row.broken("no division " + zone.regionCode());
      }
      put(byName, zone.name(), zone, row);
      zone.shortNames().forEach(name -> put(byName, name, zone, row));
    }
    List<Suffix> suffixes =
        TsvTable.load("zone-suffixes.tsv", "suffix", "short", "kind").rows().stream()
            .map(row -> new Suffix(row.get("suffix"), row.list("short")))
            .toList();
    return new ZoneLexicon(byName, suffixes);
  }

  private static void put(Map<String, Zone> byName, String name, Zone zone, TsvRow row) {
    Zone before = byName.put(name, zone);
    if (before != null && !before.equals(zone)) {
      throw row.broken("name of two zones: " + name);
    }
  }

  /** All zones by every name and short name. */
  public Map<String, Zone> byName() {
    return byName;
  }

  /** The listed zone called {@code name}. */
  public Optional<Zone> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Endings of zone names. */
  public List<Suffix> suffixes() {
    return suffixes;
  }
}
