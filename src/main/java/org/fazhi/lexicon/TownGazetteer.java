package org.fazhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.Digest;

/**
 * Towns, townships, streets and sumu by the division above them and by name. The list is of one
 * year: a town that it lacks may exist, one that it has does. Immutable and thread-safe.
 */
public final class TownGazetteer {

  private static final Pattern ENTRY = Pattern.compile("(\\d{3})?(\\D+)");

  private final Map<String, List<Town>> byDivision;
  private final Map<String, List<Town>> byName;

  private TownGazetteer(List<Town> towns) {
    byDivision = new LinkedHashMap<>();
    byName = new HashMap<>();
    for (Town town : towns) {
      byDivision.computeIfAbsent(town.division().code(), k -> new ArrayList<>()).add(town);
      byName.computeIfAbsent(town.name(), k -> new ArrayList<>()).add(town);
    }
  }

  /**
   * The towns of {@code towns.tsv}.
   *
   * @throws LexiconException when a row is broken or names a division that isn't in {@code regions}
   */
  public static TownGazetteer load(RegionGazetteer regions) {
    List<Town> towns = new ArrayList<>();
    for (TsvRow row : TsvTable.load("towns.tsv", "division", "towns").rows()) {
      Region division =
          regions
              .find(row.get("division"))
              .orElseThrow(() -> row.broken("no such division in force"));
      for (String cell : row.list("towns")) {
        Matcher entry = ENTRY.matcher(cell);
        if (!entry.matches()) {
          throw row.broken("no code and name of a town: " + cell);
        }
        String name = entry.group(2);
        String own = entry.group(1) == null ? "-" + Digest.shortHex(name) : entry.group(1);
        towns.add(new Town(division.code() + own, name, division));
      }
    }
    return new TownGazetteer(towns);
  }

  /** The towns directly below {@code division}. */
  public List<Town> below(Region division) {
    return List.copyOf(byDivision.getOrDefault(division.code(), List.of()));
  }

  /** The names of all towns. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** The towns called {@code name} anywhere. */
  public List<Town> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }
}
