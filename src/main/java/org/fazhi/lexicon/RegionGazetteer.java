package org.fazhi.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All divisions of GB/T 2260 at county level and above, in force and former. Immutable and
 * thread-safe.
 */
public final class RegionGazetteer {

  /**
   * Changes in which a division went on as a whole under another name; not mergers or divisions.
   */
  private static final Pattern RENAMED = Pattern.compile("更名|改设|撤[县市地]设|撤销，设立");

  static final String[] COLUMNS = {
    "code", "name", "level", "parent", "short", "valid_from", "valid_to", "successor", "change"
  };

  private final Map<String, Region> inForce = new LinkedHashMap<>();
  private final List<Region> former = new ArrayList<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<String, List<Region>> byShortName = new HashMap<>();
  private final Map<String, List<Region>> formerNames = new HashMap<>();

  private RegionGazetteer() {}

  /**
   * The divisions of {@code regions.tsv}.
   *
   * @throws LexiconException when a parent or successor is missing or a code is in force twice
   */
  public static RegionGazetteer load() {
    return of(TsvTable.load("regions.tsv", COLUMNS));
  }

  static RegionGazetteer of(TsvTable table) {
    RegionGazetteer gazetteer = new RegionGazetteer();
    Map<String, String> names = new HashMap<>();
    for (TsvRow row : table.rows()) {
      names.merge(
          row.get("code"), row.get("name"), (a, b) -> row.find("valid_to").isEmpty() ? b : a);
    }
    Set<String> codes = new HashSet<>();
    for (TsvRow row : table.rows()) {
      Region region = region(row, names);
      if (region.inForce() && !codes.add(region.code())) {
        throw row.broken("code in force twice: " + region.code());
      }
      gazetteer.add(region);
      row.find("change")
          .filter(change -> RENAMED.matcher(change).lookingAt())
          .ifPresent(change -> gazetteer.addFormerName(region));
    }
    gazetteer.check(table);
    return gazetteer;
  }

  private static Region region(TsvRow row, Map<String, String> names) {
    String name = row.get("name");
    RegionLevel level = row.parse("level", id -> RegionLevel.valueOf(id.toUpperCase(Locale.ROOT)));
    Optional<String> parent = row.find("parent");
    Optional<String> parentName = parent.map(names::get);
    boolean district =
        level == RegionLevel.COUNTY
            && name.endsWith("区")
            && !name.endsWith("自治区")
            && parentName.map(p -> p.endsWith("市")).orElse(false);
    return new Region(
        row.parse("code", RegionGazetteer::sixDigits),
        name,
        district ? parentName.orElseThrow() + name : name,
        level,
        parent,
        row.list("short"),
        row.find("valid_to").map(date -> Integer.valueOf(date.substring(0, 4))),
        row.list("successor"));
  }

  private static String sixDigits(String code) {
    if (!code.matches("\\d{6}")) {
      throw new IllegalArgumentException("no code of six digits: " + code);
    }
    return code;
  }

  private void add(Region region) {
    if (region.inForce()) {
      inForce.put(region.code(), region);
    } else {
      former.add(region);
    }
    byName.computeIfAbsent(region.name(), k -> new ArrayList<>()).add(region);
    for (String shortName : region.shortNames()) {
      byShortName.computeIfAbsent(shortName, k -> new ArrayList<>()).add(region);
    }
  }

  private void addFormerName(Region former) {
    if (former.successors().size() == 1) {
      formerNames.computeIfAbsent(former.successors().get(0), k -> new ArrayList<>()).add(former);
    }
  }

  private void check(TsvTable table) {
    for (TsvRow row : table.rows()) {
      for (String code : row.list("successor")) {
        if (!inForce.containsKey(code)) {
          throw row.broken("successor not in force: " + code);
        }
      }
      Optional<String> parent = row.find("parent");
      boolean known =
          parent.isEmpty()
              || inForce.containsKey(parent.get())
              || former.stream().anyMatch(r -> r.code().equals(parent.get()));
      if (!known) {
        throw row.broken("no such parent: " + parent.orElse(""));
      }
    }
  }

  /** The division in force with this code. */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(inForce.get(code));
  }

  /** Divisions in force. */
  public Collection<Region> inForce() {
    return List.copyOf(inForce.values());
  }

  /** Divisions whose official name this is or was, those in force first. */
  public List<Region> named(String name) {
    return inForceFirst(byName.getOrDefault(name, List.of()));
  }

  /**
   * Names that the division in force with this code bore before as a whole: 临安市 of 临安区.
   *
   * @param since leaves out names given up before this year
   */
  public List<String> formerNames(String code, int since) {
    return formerNames.getOrDefault(code, List.of()).stream()
        .filter(region -> region.validTo().map(year -> year >= since).orElse(true))
        .map(Region::name)
        .distinct()
        .toList();
  }

  /** Divisions that use this short name. */
  public List<Region> shortNamed(String name) {
    return inForceFirst(byShortName.getOrDefault(name, List.of()));
  }

  /** Official names, in force and former. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** Short names, in force and former. */
  public Set<String> shortNames() {
    return Set.copyOf(byShortName.keySet());
  }

  /** The division in force that {@code region} is or became. */
  public Region current(Region region) {
    return region.inForce() || region.successors().isEmpty()
        ? region
        : find(region.successors().get(0)).orElse(region);
  }

  /** The division directly above. */
  public Optional<Region> parent(Region region) {
    return region.parent().flatMap(code -> find(code).or(() -> formerWithCode(code)));
  }

  private Optional<Region> formerWithCode(String code) {
    return former.stream().filter(r -> r.code().equals(code)).findFirst().map(this::current);
  }

  /** Whether towns and streets lie directly below: counties, and cities without any (东莞市). */
  public boolean holdsTowns(Region region) {
    return region.level() == RegionLevel.COUNTY
        || region.level() == RegionLevel.PREFECTURE
            && inForce.values().stream()
                .noneMatch(other -> other.parent().filter(region.code()::equals).isPresent());
  }

  /** The division and all above it, from itself to its province. */
  public List<Region> lineage(Region region) {
    List<Region> lineage = new ArrayList<>();
    Optional<Region> next = Optional.of(region);
    while (next.isPresent() && lineage.size() < RegionLevel.values().length) {
      lineage.add(next.get());
      next = parent(next.get());
    }
    return lineage;
  }

  private static List<Region> inForceFirst(List<Region> regions) {
    List<Region> sorted = new ArrayList<>(regions);
    sorted.sort((a, b) -> Boolean.compare(b.inForce(), a.inForce()));
    return sorted;
  }
}
