package org.fazhi.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.GivenProperties;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.lexicon.Region;
import org.fazhi.structure.Section;
import org.fazhi.structure.SectionRole;

/**
 * Maps what a report states to its named graph.
 *
 * <p>A pure function: the same facts give the same triples in the same order. Thread-safe.
 */
public final class ReportMapper {

  private final Iris iris;
  private final Reference reference;
  private final Provenance provenance;

  public ReportMapper(Iris iris, Reference reference, Provenance provenance) {
    this.iris = iris;
    this.reference = reference;
    this.provenance = provenance;
  }

  /** The graph of a report that is the only one of its body, genre and year. */
  public ReportGraph map(ReportFacts facts) {
    return map(facts, Optional.empty());
  }

  /**
   * The graph of one of several reports of a body, genre and year.
   *
   * @param variant see {@link Iris#report}
   */
  public ReportGraph map(ReportFacts facts, Optional<String> variant) {
    return new Mapping(facts, iris.report(facts.properties(), variant)).run();
  }

  /** The mapping of one report. */
  private final class Mapping {

    private final ReportFacts facts;
    private final String report;
    private final Triples triples = new Triples();
    private final PlaceMapper places = new PlaceMapper(iris, reference, triples);
    private final AgencyMapper agencies = new AgencyMapper(iris, reference, places, triples);
    private final DocumentMapper documents;
    private final EvidenceMapper evidence;

    Mapping(ReportFacts facts, String report) {
      this.facts = facts;
      this.report = report;
      List<Region> divisions =
          facts.properties().jurisdiction().map(places::divisions).orElse(List.of());
      this.documents =
          new DocumentMapper(
              iris,
              new DocumentIdentifier(facts, divisions, reference),
              agencies,
              facts.documents(),
              triples);
      this.evidence = new EvidenceMapper(report, facts.text(), triples);
    }

    ReportGraph run() {
      properties(facts.properties());
      facts.sections().forEach(this::section);
      mentions();
      String extraction = extraction(evidence.mapText());
      FactMapper factMapper =
          new FactMapper(
              report,
              extraction,
              iris,
              agencies,
              documents,
              places,
              new IndicatorIdentifier(facts.properties().jurisdiction(), reference),
              evidence,
              triples);
      facts.facts().forEach(factMapper::map);
      return new ReportGraph(report, triples.toList());
    }

    private void properties(ReportProperties properties) {
      Triples.Subject subject =
          triples
              .about(report)
              .a(FazhiVocabulary.Report)
              .term(FazhiVocabulary.reportType, type(properties.type()));
      properties.title().ifPresent(title -> subject.chinese(DCTerms.title, title));
      subject.iri(DCTerms.publisher, agencies.map(properties.publisher()));
      properties
          .jurisdiction()
          .ifPresent(place -> subject.iri(FazhiVocabulary.jurisdiction, places.map(place)));
      subject.year(FazhiVocabulary.reportingYear, properties.year());
      properties.issued().ifPresent(date -> subject.date(DCTerms.issued, date));
      properties.signed().ifPresent(date -> subject.date(FazhiVocabulary.signedOn, date));
      properties.indexNumber().ifPresent(number -> subject.string(DCTerms.identifier, number));
      properties
          .documentNumber()
          .ifPresent(number -> subject.string(FazhiVocabulary.documentNumber, number));
      properties
          .signedOffBy()
          .ifPresent(person -> subject.chinese(FazhiVocabulary.signedOffBy, person));
      given(subject, properties.given());
    }

    /** Where the report was published, and which properties the page doesn't state. */
    private void given(Triples.Subject subject, GivenProperties given) {
      given
          .address()
          .ifPresentOrElse(
              address -> subject.iri(DCTerms.source, address.toString()),
              () -> subject.string(DCTerms.source, facts.source().name()));
      mark(subject, given.publisher(), DCTerms.publisher);
      mark(subject, given.place(), FazhiVocabulary.jurisdiction);
      mark(subject, given.year(), FazhiVocabulary.reportingYear);
      mark(subject, given.date(), DCTerms.issued);
      mark(subject, given.address(), DCTerms.source);
    }

    private static void mark(Triples.Subject subject, Optional<?> value, Property property) {
      value.ifPresent(it -> subject.iri(FazhiVocabulary.givenProperty, property.getURI()));
    }

    private void section(Section section) {
      String iri = Iris.fragment(report, "section-" + section.order());
      triples.about(report).iri(FazhiVocabulary.hasSection, iri);
      Triples.Subject subject = triples.about(iri).a(FazhiVocabulary.Section);
      section.title().ifPresent(title -> subject.chinese(DCTerms.title, title));
      subject
          .integer(FazhiVocabulary.order, section.order())
          .term(FazhiVocabulary.sectionRole, role(section.role()));
    }

    private void mentions() {
      Triples.Subject subject = triples.about(report);
      facts.agencies().forEach(it -> subject.iri(FazhiVocabulary.mentions, agencies.map(it)));
      facts.places().forEach(it -> subject.iri(FazhiVocabulary.mentions, places.map(it)));
      facts.documents().forEach(it -> subject.iri(FazhiVocabulary.mentions, documents.map(it)));
    }

    private String extraction(String text) {
      String source = Iris.fragment(report, "source");
      String extraction = Iris.fragment(report, "extraction");
      String software = iris.software(provenance.version());
      triples.about(text).iri(Prov.wasDerivedFrom, source).iri(Prov.wasGeneratedBy, extraction);
      source(source, facts.source());
      Triples.Subject activity =
          triples
              .about(extraction)
              .a(Prov.Activity)
              .iri(Prov.used, source)
              .iri(Prov.wasAssociatedWith, software);
      provenance.extractedAt().ifPresent(time -> activity.instant(Prov.endedAtTime, time));
      triples
          .about(software)
          .a(Prov.SoftwareAgent)
          .string(SchemaDO.softwareVersion, provenance.version());
      return extraction;
    }

    private void source(String iri, DocumentSource source) {
      triples
          .about(iri)
          .a(Prov.Entity)
          .string(DCTerms.source, source.name())
          .string(DCTerms.format, source.mediaType())
          .string(FazhiVocabulary.sourceSha256, source.sha256());
    }
  }

  private static Resource type(ReportType type) {
    return switch (type) {
      case RULE_OF_LAW -> FazhiVocabulary.RuleOfLawReport;
      case GOVERNMENT_WORK -> FazhiVocabulary.GovernmentWorkReport;
      case OTHER -> FazhiVocabulary.OtherReport;
    };
  }

  private static Resource role(SectionRole role) {
    return switch (role) {
      case WORK_DONE -> FazhiVocabulary.WorkDone;
      case SHORTCOMINGS -> FazhiVocabulary.Shortcomings;
      case LEADERS_DUTY -> FazhiVocabulary.LeadersDuty;
      case NEXT_STEPS -> FazhiVocabulary.NextSteps;
      case OTHER -> FazhiVocabulary.Other;
    };
  }
}
