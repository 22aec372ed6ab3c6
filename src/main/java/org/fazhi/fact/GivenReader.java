package org.fazhi.fact;

import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyFinder;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.mention.PlaceMention;

/**
 * Reads the names of places and bodies that the person who gave a document says of it. Immutable
 * and thread-safe.
 */
final class GivenReader {

  private static final int CODE_LENGTH = 6;

  private final RegionGazetteer regions;
  private final PlaceFinder places;
  private final AgencyFinder agencies;

  GivenReader(RegionGazetteer regions, PlaceFinder places, AgencyFinder agencies) {
    this.regions = regions;
    this.places = places;
    this.agencies = agencies;
  }

  /**
   * The place called {@code words}, a code or a name with as many divisions above as are needed.
   *
   * @throws NoReportException when there is none or there are several
   */
  Place place(String words) throws NoReportException {
    String name = words.strip();
    if (name.length() == CODE_LENGTH && name.chars().allMatch(Character::isDigit)) {
      return regions
          .find(name)
          .orElseThrow(() -> new NoReportException("no division in force has the code " + name));
    }
    List<PlaceMention> found = places.find(name);
    Optional<PlaceMention> last =
        found.stream().filter(m -> m.span().end() == name.length()).findFirst();
    if (last.isPresent()) {
      return last.get().place();
    }
    List<Place> namesakes =
        regions.named(name).stream().filter(Region::inForce).map(Place.class::cast).toList();
    throw new NoReportException(
        namesakes.isEmpty()
            ? "no division or zone is called " + name
            : new PublisherFinding.Ambiguous(name, namesakes).reason());
  }

  /**
   * The body called {@code name}: one that the lexicons know, else one of just that name.
   *
   * @param home the place that is given beside it
   */
  Agency publisher(String name, Optional<Place> home, int year) {
    Optional<HomePlace> here = home.map(place -> HomePlace.of(place, regions));
    List<PlaceMention> named = places.find(name, here);
    return agencies.find(name, named, here, year).stream()
        .filter(m -> m.span().end() == name.length())
        .filter(m -> m.span().begin() == 0 || chainEnd(named, m.span().begin()))
        .map(AgencyMention::agency)
        .findFirst()
        .orElseGet(() -> new Agency(name, home.or(() -> leading(named)), "other"));
  }

  /** Whether names of places lead from the beginning to {@code end}: 枣庄市|市中区. */
  private static boolean chainEnd(List<PlaceMention> named, int end) {
    return named.stream()
        .filter(m -> m.span().end() == end)
        .anyMatch(m -> m.span().begin() == 0 || chainEnd(named, m.span().begin()));
  }

  /** The smallest place of the chain with which the name begins. */
  private static Optional<Place> leading(List<PlaceMention> named) {
    return named.stream()
        .filter(m -> m.span().begin() == 0 || chainEnd(named, m.span().begin()))
        .reduce((a, b) -> b)
        .map(PlaceMention::place);
  }
}
