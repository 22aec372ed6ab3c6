package org.fazhi.corpus;

import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.ZoneLexicon;
import org.fazhi.mention.AgencyFinder;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.BodyExclusions;
import org.fazhi.mention.CitationFinder;
import org.fazhi.mention.DocumentKindRules;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.LawCitation;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.mention.PlaceMention;
import org.fazhi.mention.TitleContext;
import org.fazhi.segment.HanLpWordSegmenter;

/** The finders with the project's lexicons, loaded once for all tests; everything is immutable. */
public final class Finders {

  private static final int YEAR = 2023;

  public static final RegionGazetteer REGIONS = RegionGazetteer.load();
  public static final ZoneLexicon ZONES = ZoneLexicon.load(REGIONS);
  public static final PlaceFinder PLACES =
      new PlaceFinder(REGIONS, ZONES, new HanLpWordSegmenter());
  public static final AgencyFinder AGENCIES =
      new AgencyFinder(
          REGIONS, DepartmentLexicon.load(), CentralBody.load(), BodyExclusions.load());
  public static final DocumentKindRules KINDS = DocumentKindRules.load();
  public static final CitationFinder CITATIONS =
      new CitationFinder(LegalCatalogue.load(), KINDS, TitleContext.load(), PLACES, AGENCIES);

  private Finders() {}

  /**
   * The place called {@code name}: the full name of a division (杭州市临安区), its name when no other has
   * it, or that of a zone.
   *
   * @throws IllegalArgumentException when there is none or there are several
   */
  public static Place place(String name) {
    Optional<? extends Place> zone = ZONES.find(name);
    if (zone.isPresent()) {
      return zone.get();
    }
    List<Place> found =
        REGIONS.inForce().stream()
            .filter(r -> r.fullName().equals(name))
            .map(Place.class::cast)
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(name + " is the name of " + found);
    }
    return found.get(0);
  }

  /** The home {@code name}; {@code -} is none. */
  public static Optional<HomePlace> home(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(HomePlace.of(place(name), REGIONS));
  }

  /** Places named in {@code text}. */
  public static List<PlaceMention> places(String text, Optional<HomePlace> home) {
    return PLACES.find(text, home);
  }

  /** Bodies named in {@code text}. */
  public static List<AgencyMention> agencies(String text, Optional<HomePlace> home) {
    return AGENCIES.find(text, places(text, home), home, YEAR);
  }

  /** Documents cited in {@code text}. */
  public static List<LawCitation> citations(String text, Optional<HomePlace> home) {
    return CITATIONS.find(text, home, YEAR);
  }
}
