package org.fazhi.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LegalDocument;

/**
 * Describes cited documents: kind, title as printed, the other forms under which they are cited,
 * number, and the body that issued them.
 */
final class DocumentMapper {

  private final Iris iris;
  private final DocumentIdentifier identifier;
  private final AgencyMapper agencies;
  private final Triples triples;
  private final Map<String, Set<String>> printed = new LinkedHashMap<>();

  /**
   * @param documents all documents that the report cites
   */
  DocumentMapper(
      Iris iris,
      DocumentIdentifier identifier,
      AgencyMapper agencies,
      Iterable<LegalDocument> documents,
      Triples triples) {
    this.iris = iris;
    this.identifier = identifier;
    this.agencies = agencies;
    this.triples = triples;
    documents.forEach(this::note);
  }

  private void note(LegalDocument document) {
    printed
        .computeIfAbsent(iris.document(identifier.identify(document)), k -> new LinkedHashSet<>())
        .add(document.title());
  }

  /** States what {@code document} is, and returns its IRI. */
  String map(LegalDocument document) {
    DocumentIdentity identity = identifier.identify(document);
    String iri = iris.document(identity);
    note(document);
    if (!triples.mention(iri)) {
      describe(iri, identity);
    }
    document
        .number()
        .ifPresent(number -> triples.about(iri).string(FazhiVocabulary.documentNumber, number));
    issuers(iri, document, title(iri, identity));
    return iri;
  }

  private void describe(String iri, DocumentIdentity identity) {
    String title = title(iri, identity);
    triples
        .about(iri)
        .a(kind(identity.kind()))
        .a(FazhiVocabulary.LegalDocument)
        .chinese(DCTerms.title, title);
    List<String> others = new ArrayList<>(printed.getOrDefault(iri, Set.of()));
    others.add(identity.name());
    identity.catalogued().ifPresent(known -> others.addAll(known.alternativeTitles()));
    others.forEach(other -> alternative(iri, title, other));
  }

  /** The official title where a catalogue knows it, or else the fullest printed form. */
  private String title(String iri, DocumentIdentity identity) {
    return identity
        .catalogued()
        .map(KnownDocument::title)
        .or(() -> PrintedTitle.fullest(printed.getOrDefault(iri, Set.of())))
        .orElse(identity.name());
  }

  /** The issuing bodies, and a form of the title that tells it from others' documents in lists. */
  private void issuers(String iri, LegalDocument document, String title) {
    if (document.issuers().isEmpty()) {
      return;
    }
    document.issuers().forEach(it -> triples.about(iri).iri(DCTerms.creator, agencies.map(it)));
    String names = document.issuers().stream().map(Agency::name).collect(Collectors.joining("、"));
    if (!title.contains(names)) {
      alternative(iri, title, names + title);
    }
  }

  private void alternative(String iri, String title, String other) {
    if (!other.equals(title)) {
      triples.about(iri).chinese(SKOS.altLabel, other);
    }
  }

  private static Resource kind(DocumentKind kind) {
    return switch (kind) {
      case LAW -> FazhiVocabulary.Law;
      case ADMINISTRATIVE_REGULATION -> FazhiVocabulary.AdministrativeRegulation;
      case LOCAL_REGULATION -> FazhiVocabulary.LocalRegulation;
      case RULE -> FazhiVocabulary.Rule;
      case JUDICIAL_INTERPRETATION -> FazhiVocabulary.JudicialInterpretation;
      case PARTY_REGULATION -> FazhiVocabulary.PartyRegulation;
      case NORMATIVE_DOCUMENT -> FazhiVocabulary.NormativeDocument;
      case INTERNAL_RULE -> FazhiVocabulary.InternalRule;
      case STUDY_MATERIAL -> FazhiVocabulary.StudyMaterial;
      case OTHER -> FazhiVocabulary.OtherDocument;
    };
  }
}
