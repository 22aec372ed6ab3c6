package org.fazhi.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;

/** Describes cited documents: kind, title, the forms under which they are cited, number. */
final class DocumentMapper {

  private final Iris iris;
  private final DocumentIdentifier identifier;
  private final Triples triples;

  DocumentMapper(Iris iris, DocumentIdentifier identifier, Triples triples) {
    this.iris = iris;
    this.identifier = identifier;
    this.triples = triples;
  }

  /** States what {@code document} is, and returns its IRI. */
  String map(LegalDocument document) {
    DocumentIdentity identity = identifier.identify(document);
    String iri = iris.document(identity);
    if (!triples.mention(iri)) {
      triples
          .about(iri)
          .a(kind(identity.kind()))
          .a(FazhiVocabulary.LegalDocument)
          .chinese(DCTerms.title, identity.title());
      identity.alternativeTitles().forEach(title -> alternative(iri, identity, title));
    }
    alternative(iri, identity, document.title());
    document
        .number()
        .ifPresent(number -> triples.about(iri).string(FazhiVocabulary.documentNumber, number));
    return iri;
  }

  private void alternative(String iri, DocumentIdentity identity, String title) {
    if (!title.equals(identity.title())) {
      triples.about(iri).chinese(SKOS.altLabel, title);
    }
  }

  private static Resource kind(DocumentKind kind) {
    return switch (kind) {
      case LAW -> FazhiVocabulary.Law;
      case ADMINISTRATIVE_REGULATION -> FazhiVocabulary.AdministrativeRegulation;
      case LOCAL_REGULATION -> FazhiVocabulary.LocalRegulation;
      case RULE -> FazhiVocabulary.Rule;
      case PARTY_REGULATION -> FazhiVocabulary.PartyRegulation;
      case NORMATIVE_DOCUMENT -> FazhiVocabulary.NormativeDocument;
      case INTERNAL_RULE -> FazhiVocabulary.InternalRule;
      case STUDY_MATERIAL -> FazhiVocabulary.StudyMaterial;
      case OTHER -> FazhiVocabulary.OtherDocument;
    };
  }
}
