package org.fazhi.graph;

import org.apache.jena.vocabulary.SKOS;
import org.fazhi.mention.Agency;

/** Describes agencies: names, jurisdiction, sector. */
final class AgencyMapper {

  private final Iris iris;
  private final Reference reference;
  private final PlaceMapper places;
  private final Triples triples;

  AgencyMapper(Iris iris, Reference reference, PlaceMapper places, Triples triples) {
    this.iris = iris;
    this.reference = reference;
    this.places = places;
    this.triples = triples;
  }

  /** States what {@code agency} is, once, and returns its IRI. */
  String map(Agency agency) {
    String iri = iris.agency(agency);
    if (!triples.mention(iri)) {
      describe(iri, agency);
    }
    return iri;
  }

  private void describe(String iri, Agency agency) {
    triples.about(iri).a(FazhiVocabulary.Agency).chinese(SKOS.prefLabel, agency.name());
    reference
        .alternativeNames(agency)
        .forEach(name -> triples.about(iri).chinese(SKOS.altLabel, name));
    agency
        .jurisdiction()
        .ifPresent(
            place -> triples.about(iri).iri(FazhiVocabulary.jurisdiction, places.map(place)));
    // A sector without a name says nothing: 'other' stands for not known.
    reference.sector(agency.sector()).ifPresent(label -> sector(iri, agency.sector(), label));
  }

  private void sector(String agency, String id, Label label) {
    String sector = iris.sector(id);
    triples.about(agency).iri(FazhiVocabulary.sector, sector);
    triples
        .about(sector)
        .a(FazhiVocabulary.Sector)
        .words(SKOS.prefLabel, label.en(), "en")
        .chinese(SKOS.prefLabel, label.zh());
  }
}
