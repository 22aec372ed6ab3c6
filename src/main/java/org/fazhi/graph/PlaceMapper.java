package org.fazhi.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.Zone;

/** Describes places and the divisions above them, up to the province. */
final class PlaceMapper {

  private final Iris iris;
  private final Reference reference;
  private final Triples triples;

  PlaceMapper(Iris iris, Reference reference, Triples triples) {
    this.iris = iris;
    this.reference = reference;
    this.triples = triples;
  }

  /** States what {@code place} is, once, and returns its IRI. */
  String map(Place place) {
    String iri = iris.place(place);
    if (triples.mention(iri)) {
      return iri;
    }
    if (place instanceof Region region) {
      describe(iri, reference.region(region.code()).orElse(region));
    } else if (place instanceof Zone zone) {
      describe(iri, zone);
    }
    return iri;
  }

  /** The division that is or contains {@code place} and those above it, the smallest first. */
  List<Region> divisions(Place place) {
    Set<String> seen = new LinkedHashSet<>();
    List<Region> chain = new ArrayList<>();
    Optional<Region> next = reference.region(place.regionCode());
    // A lexicon that names a division as its own ancestor must not keep us here for ever.
    while (next.isPresent() && seen.add(next.get().code())) {
      chain.add(next.get());
      next = next.get().parent().flatMap(reference::region);
    }
    return chain;
  }

  private void describe(String iri, Region region) {
    triples
        .about(iri)
        .a(FazhiVocabulary.Region)
        .chinese(SKOS.prefLabel, region.name())
        .chinese(FazhiVocabulary.fullName, region.fullName())
        .string(FazhiVocabulary.regionCode, region.code())
        .term(FazhiVocabulary.regionLevel, level(region.level()));
    alternativeNames(iri, region);
    region.parent().flatMap(reference::region).ifPresent(parent -> within(iri, parent));
  }

  private void describe(String iri, Zone zone) {
    triples
        .about(iri)
        .a(FazhiVocabulary.Region)
        .chinese(SKOS.prefLabel, zone.name())
        .chinese(FazhiVocabulary.fullName, zone.fullName())
        .term(FazhiVocabulary.regionLevel, FazhiVocabulary.zone);
    alternativeNames(iri, zone);
    reference.region(zone.regionCode()).ifPresent(parent -> within(iri, parent));
  }

  private void alternativeNames(String iri, Place place) {
    reference
        .alternativeNames(place)
        .forEach(name -> triples.about(iri).chinese(SKOS.altLabel, name));
  }

  private void within(String iri, Region parent) {
    triples.about(iri).iri(FazhiVocabulary.within, map(parent));
  }

  private static Resource level(RegionLevel level) {
    return switch (level) {
      case PROVINCE -> FazhiVocabulary.province;
      case PREFECTURE -> FazhiVocabulary.prefecture;
      case COUNTY -> FazhiVocabulary.county;
    };
  }
}
