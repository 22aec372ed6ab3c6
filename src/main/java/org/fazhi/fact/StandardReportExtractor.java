package org.fazhi.fact;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.document.GivenProperties;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.indicator.IndicatorExtractor;
import org.fazhi.lexicon.CentralBody;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.fazhi.lexicon.TownGazetteer;
import org.fazhi.lexicon.ZoneLexicon;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyFinder;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.BodyExclusions;
import org.fazhi.mention.CitationFinder;
import org.fazhi.mention.DocumentKindRules;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.LawCitation;
import org.fazhi.mention.MeasureFinder;
import org.fazhi.mention.OwnTownBodies;
import org.fazhi.mention.OwnZoneBodies;
import org.fazhi.mention.PlaceFinder;
import org.fazhi.mention.PlaceMention;
import org.fazhi.mention.TitleContext;
import org.fazhi.segment.HanLpScriptConverter;
import org.fazhi.segment.HanLpWordFrequency;
import org.fazhi.segment.HanLpWordSegmenter;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.structure.MetadataField;
import org.fazhi.structure.MetadataLabels;
import org.fazhi.structure.PageFurniture;
import org.fazhi.structure.PageReader;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.SectionRole;
import org.fazhi.structure.SectionRoles;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.PageCleaner;

/**
 * Extraction by the project's lexicons and rules. Immutable and thread-safe; loading the lexicons
 * takes about a second, so make one and keep it.
 */
public final class StandardReportExtractor implements ReportExtractor {

  private static final int SHORTEST_REPORT = 80;

  /**
   * How often such reports name a body or a law, in a million words, for restoring misread names.
   */
  private static final int NAME_FREQUENCY = 300;

  private final PageCleaner cleaner;
  private final StructureParser parser;
  private final RegionGazetteer regions;
  private final PlaceFinder places;
  private final AgencyFinder agencies;
  private final CitationFinder citations;
  private final GivenReader givens;
  private final PublisherFinder publishers;
  private final ReportPropertiesExtractor properties = new ReportPropertiesExtractor();
  private final EngagementExtractor engagements = new EngagementExtractor();
  private final StatementExtractor statements;
  private final MeasureExtractor measures;
  private final ConcernFinder concerns;
  private final IndicatorExtractor indicators;
  private final TableIndicatorExtractor tables = TableIndicatorExtractor.standard();
  private final OwnTownBodies ownTown = OwnTownBodies.load();
  private final TenureExtractor tenures;

  private StandardReportExtractor(RegionGazetteer regions, WordSegmenter segmenter) {
    SectionRoles roles = SectionRoles.load();
    this.parser =
        new StructureParser(new PageReader(MetadataLabels.load(), PageFurniture.load()), roles);
    this.regions = regions;
    this.tenures = new TenureExtractor(segmenter);
    this.places = new PlaceFinder(regions, ZoneLexicon.load(regions), segmenter);
    DepartmentLexicon departments = DepartmentLexicon.load();
    this.agencies =
        new AgencyFinder(regions, departments, CentralBody.load(), BodyExclusions.load());
    LegalCatalogue laws = LegalCatalogue.load();
    this.citations =
        new CitationFinder(laws, DocumentKindRules.load(), TitleContext.load(), places, agencies);
    this.cleaner =
        PageCleaner.standard(
            new HanLpScriptConverter()::toSimplified,
            new HanLpWordFrequency()
                .with(departments.candidates().keySet(), NAME_FREQUENCY)
                .with(laws.bareForms().keySet(), NAME_FREQUENCY));
    this.givens = new GivenReader(regions, places, agencies);
    this.publishers = new PublisherFinder(regions, places, agencies, TownGazetteer.load(regions));
    this.statements = new StatementExtractor(roles);
    MeasureFinder measureFinder = MeasureFinder.standard();
    this.measures = MeasureExtractor.of(measureFinder);
    this.concerns = ConcernFinder.of(measureFinder);
    this.indicators = IndicatorExtractor.standard();
  }

  /**
   * The extractor with the lexicons of the class path.
   *
   * @throws org.fazhi.lexicon.LexiconException when a lexicon file is broken
   */
  public static StandardReportExtractor load() {
    return new StandardReportExtractor(RegionGazetteer.load(), new HanLpWordSegmenter());
  }

  @Override
  public ReportFacts extract(SourceDocument document) throws NoReportException {
    ReportStructure report = parser.parse(cleaner.clean(document.text()));
    if (report.page().content().length() < SHORTEST_REPORT) {
      throw new NoReportException(
          "no text of a report, only "
              + report.page().content().length()
              + " characters beside navigation and metadata");
    }
    ReportType type = properties.type(report, document.source().name());
    GivenProperties given = document.given();
    String name = document.source().name();
    Year year =
        given
            .year()
            .or(() -> properties.year(report, type, name))
            .orElseThrow(
                () ->
                    new NoReportException(
                        "neither text nor page tells the year reported on; say it with --year"));
    Agency publisher = publisher(report, type, year.getValue(), document);
    Optional<HomePlace> home = publisher.jurisdiction().map(p -> HomePlace.of(p, regions));
    List<PlaceMention> placeMentions = places.find(report.text(), home);
    List<AgencyMention> bodies =
        new ArrayList<>(agencies.find(report.text(), placeMentions, home, year.getValue()));
    bodies.addAll(ownTown.find(report.text(), publisher, bodies));
    bodies.addAll(OwnZoneBodies.find(report.text(), publisher, bodies));
    bodies.sort(Comparator.comparingInt((AgencyMention body) -> body.span().begin()));
    DamageReview damage = new DamageReview(report.page().body());
    List<LawCitation> cited =
        damage.readable(citations.find(report.text(), home, year.getValue()), LawCitation::span);

    List<Fact> facts = new ArrayList<>();
    CitedDocuments documents = engagements.extract(report, cited, bodies, publisher);
    facts.addAll(documents.engagements());
    facts.addAll(measures.extract(report, publisher));
    facts.addAll(indicators.extract(report, publisher, publisher.jurisdiction(), year));
    facts.addAll(tables.extract(report, publisher, publisher.jurisdiction(), year));
    for (StatementExtractor.Statement s : statements.extract(report, SectionRole.SHORTCOMINGS)) {
      List<String> about = concerns.concerns(s.evidence().quote(), MeasureStatus.SHORTCOMING);
      facts.add(new Shortcoming(publisher, s.text(), about, s.evidence()));
    }
    for (StatementExtractor.Statement s : statements.extract(report, SectionRole.NEXT_STEPS)) {
      List<String> about = concerns.concerns(s.evidence().quote(), MeasureStatus.PLANNED);
      facts.add(new Plan(publisher, s.text(), about, s.evidence()));
    }
    facts.addAll(tenures.extract(report, bodies, publisher));

    return new ReportFacts(
        document.source(),
        report.text(),
        properties.extract(report, publisher, type, year, given),
        report.sections(),
        allAgencies(publisher, bodies, inHead(report, home, year)),
        allPlaces(publisher, placeMentions, bodies),
        documents.documents(),
        damage.review(facts));
  }

  private Agency publisher(
      ReportStructure report, ReportType type, int year, SourceDocument document)
      throws NoReportException {
    GivenProperties given = document.given();
    Optional<Place> place =
        given.place().isPresent()
            ? Optional.of(givens.place(given.place().get()))
            : Optional.empty();
    if (given.publisher().isPresent()) {
      return givens.publisher(given.publisher().get(), place, year);
    }
    PublisherFinding finding = publishers.find(report, type, year, document.source().name(), place);
    Agency publisher =
        finding.publisher().orElseThrow(() -> new NoReportException(finding.reason()));
    if (place.isPresent() && publisher.jurisdiction().filter(p -> isIn(p, place.get())).isEmpty()) {
      throw new NoReportException(
          "the page names "
              + publisher.name()
              + ", which is not in the place given, "
              + place.get().fullName());
    }
    return publisher;
  }

  private boolean isIn(Place place, Place other) {
    return place.equals(other)
        || other instanceof Region region
            && HomePlace.of(place, regions).lineage().contains(region);
  }

  private static List<Agency> allAgencies(
      Agency publisher, List<AgencyMention> inText, List<AgencyMention> inHead) {
    Set<Agency> all = new LinkedHashSet<>();
    all.add(publisher);
    inText.forEach(m -> all.add(m.agency()));
    inHead.forEach(m -> all.add(m.agency()));
    return List.copyOf(all);
  }

  /** The bodies that the page names as those that put it up. */
  private List<AgencyMention> inHead(ReportStructure report, Optional<HomePlace> home, Year year) {
    return report.page().metadata().all(MetadataField.PUBLISHER).stream()
        .flatMap(v -> agencies.find(v, places.find(v, home), home, year.getValue()).stream())
        .toList();
  }

  private static List<Place> allPlaces(
      Agency publisher, List<PlaceMention> named, List<AgencyMention> bodies) {
    Set<Place> all = new LinkedHashSet<>();
    publisher.jurisdiction().ifPresent(all::add);
    named.forEach(m -> all.add(m.place()));
    bodies.forEach(m -> m.agency().jurisdiction().ifPresent(all::add));
    return List.copyOf(all);
  }
}
