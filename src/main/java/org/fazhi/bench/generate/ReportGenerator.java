package org.fazhi.bench.generate;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;

/**
 * Invents reports: every body in five years one after the other, then the next body. The same seed
 * and number give the same report, however many are made; no two numbers have body and year in
 * common. Immutable and thread-safe.
 */
public final class ReportGenerator {

  /** Reports of one body. */
  private static final int YEARS = 5;

  /** From here on the bodies have the names that the reform of 2018 gave them. */
  private static final int FIRST_YEAR = 2019;

  private static final int LAST_YEAR = 2025;

  /** 台湾, 香港, 澳门 have no such reports. */
  private static final List<String> WITHOUT_REPORTS = List.of("71", "81", "82");

  /** Places whose committees and governments have names of their own. */
  private static final List<String> OWN_BODIES = List.of("地区", "盟");

  private final long seed;
  private final Material material;
  private final List<Region> places;
  private final long step;

  private ReportGenerator(long seed, Material material, List<Region> places) {
    this.seed = seed;
    this.material = material;
    this.places = places;
    this.step = step(mixed(seed, 0), bodies());
  }

  /**
   * A generator with the bundled material.
   *
   * @throws org.fazhi.lexicon.LexiconException when a file of it is broken
   */
  public static ReportGenerator load(long seed) {
    RegionGazetteer regions = RegionGazetteer.load();
    List<Region> places =
        regions.inForce().stream().filter(region -> speaks(region, regions)).toList();
    return new ReportGenerator(seed, Material.load(), places);
  }

  /**
   * Whether one name means the place and no other during all years, and bodies have usual names.
   */
  private static boolean speaks(Region region, RegionGazetteer regions) {
    long namesakes =
        regions.named(region.name()).stream()
            .filter(other -> other.fullName().equals(region.fullName()))
            .count();
    return namesakes == 1
        && regions.formerNames(region.code(), FIRST_YEAR - 1).isEmpty()
        && WITHOUT_REPORTS.stream().noneMatch(region.code()::startsWith)
        && OWN_BODIES.stream().noneMatch(region.name()::endsWith);
  }

  /** How many different reports there are. */
  public long capacity() {
    return bodies() * YEARS;
  }

  private long bodies() {
    return (long) material.bodies().size() * places.size();
  }

  /**
   * A report.
   *
   * @param number from 0
   */
  public GeneratedReport report(long number) {
    return report(number, 0);
  }

  /**
   * A report as it stands after some changes: the same body and year, other figures and sentences.
   *
   * @param revision how often it was changed, 0 for the first form
   * @throws IllegalArgumentException when there are fewer reports
   */
  public GeneratedReport report(long number, int revision) {
    if (number < 0 || number >= capacity()) {
      throw new IllegalArgumentException(
          "there are " + capacity() + " different reports, so none with number " + number);
    }
    // Steps that have no divisor in common with the count visit each body once.
    long body = Math.floorMod(number / YEARS * step + mixed(seed, 1), bodies());
    Publisher publisher =
        new Publisher(
            material.bodies().get((int) (body % material.bodies().size())),
            places.get((int) (body / material.bodies().size())));
    long bodySeed = mixed(seed, body + 2);
    int latestStart = LAST_YEAR - YEARS + 1;
    int start = FIRST_YEAR + Math.floorMod(bodySeed, latestStart - FIRST_YEAR + 1);
    int year = start + (int) (number % YEARS);
    long reportSeed = mixed(bodySeed, 100L * year + revision);
    return new Composer(material, publisher, year, bodySeed, reportSeed)
        .compose("%06d.txt".formatted(number));
  }

  /** The first {@code count} reports. */
  public Stream<GeneratedReport> reports(long count) {
    return Stream.iterate(0L, number -> number < count, number -> number + 1).map(this::report);
  }

  private static long step(long wanted, long count) {
    long step = Math.floorMod(wanted, count);
    while (step == 0 || divisor(step, count) != 1) {
      step++;
    }
    return step;
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /** Numbers that lie close together give seeds that don't (the finaliser of SplitMix64). */
  private static long mixed(long seed, long number) {
    long mixed = seed + (number + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
