package org.fazhi.serve.page;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.serve.page.FactTables.Labelling;
import org.fazhi.serve.page.PageAnswer.Page;
import org.fazhi.store.index.SearchFields;

/** The page of a thing, by what it is. */
final class ThingPage {

  private static final int MOST_COMPANIONS = 15;
  private static final int MOST_SILENT = 200;
  private static final int MOST_YEARS = 200;
  private static final int SMALL_WIDTH = 240;
  private static final int SMALL_HEIGHT = 120;
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int MOST_LINES = 8;

  private final PageQueries queries;
  private final IndexedFacts indexed;
  private final Links links;
  private final Labels labels;
  private final Function<Language, Messages> messages;
  private final FactTables tables;

  ThingPage(
      PageQueries queries,
      IndexedFacts indexed,
      Links links,
      Labels labels,
      Function<Language, Messages> messages) {
    this.queries = queries;
    this.indexed = indexed;
    this.links = links;
    this.labels = labels;
    this.messages = messages;
    this.tables = new FactTables(links);
  }

  /** The page of the thing that {@code iri} names. */
  PageAnswer render(String iri, PageRequest request) {
    Node thing = createURI(iri);
    Set<String> types =
        queries.ask("thing", Map.of("thing", thing)).stream()
            .map(row -> row.text("type"))
            .collect(Collectors.toSet());
    if (types.contains(Terms.AGENCY)) {
      return agency(thing, request);
    } else if (types.contains(Terms.REGION)) {
      return region(thing, request);
    } else if (types.contains(Terms.LEGAL_DOCUMENT)) {
      return document(thing, request);
    } else if (types.contains(Terms.MEASURE)) {
      return measure(thing, request);
    } else if (types.contains(Terms.INDICATOR)) {
      return indicator(thing, request);
    } else if (types.contains(Terms.REPORT)) {
      return report(thing, request);
    }
    return concept(thing, request);
  }

  /** The page of the thing that {@code markup} is about, under its name. */
  private static Page page(String template, Map<String, Object> shown, SchemaOrg markup) {
    return Page.of(template, markup.name(), shown)
        .with(PageHead.about(markup.iri(), markup.node()));
  }

  private List<StatedFact> facts(String query, String slot, Node value) {
    return queries.ask(query, Map.of(slot, value)).stream().map(StatedFact::of).toList();
  }

  private Labelling labelling(PageRequest request) {
    return iri -> labels.of(iri, request.language());
  }

  private List<ReportEntry> reports(String query, Map<String, Node> values) {
    return queries.ask(query, values).stream().map(ReportEntry::of).toList();
  }

  private List<Counted> counted(
      String query, Map<String, Node> values, String column, String label) {
    return queries.ask(query, values).stream().map(row -> Counted.of(row, column, label)).toList();
  }

  private PageAnswer agency(Node agency, PageRequest request) {
    List<Row> rows =
        queries.ask(
            "agency",
            Map.of("agency", agency, "language", createLiteralString(request.language().code())));
    if (rows.isEmpty()) {
      return concept(agency, request);
    }
    List<ReportEntry> reports = reports("agency-reports", Map.of("agency", agency));
    List<StatedFact> adoptions =
        facts("adoptions", "agency", agency).stream()
            .sorted(
                Comparator.comparing((StatedFact f) -> theme(f, request))
                    .thenComparing(f -> f.about().map(Thing::iri).orElse("")))
            .toList();
    List<StatedFact> observations = facts("observations", "agency", agency);
    List<StatedFact> statements = facts("statements", "agency", agency);
    Map<String, Object> shown = new HashMap<>();
    shown.put("about", rows.get(0));
    shown.put("thing", agency.getURI());
    shown.put("otherNames", distinct(rows, "otherName"));
    shown.put("reports", reports);
    shown.put(
        "documents",
        tables.byThingAndYear(
            facts("engagements", "agency", agency), labelling(request), fact -> ""));
    shown.put(
        "measures",
        tables.byThingAndYear(adoptions, labelling(request), fact -> theme(fact, request)));
    shown.put("charts", smallMultiples(observations));
    shown.put("observations", observations);
    shown.put("recurring", recurring(statements));
    shown.put("shortcomings", ofKind(statements, Terms.SHORTCOMING));
    shown.put("plans", PlanOutcome.of(ofKind(statements, Terms.PLAN), adoptions, reports));
    Row about = rows.get(0);
    return page(
        "agency",
        shown,
        SchemaOrg.of("GovernmentOrganization", agency.getURI(), about.text("name"))
            .with("alternateName", distinct(rows, "otherName"))
            .with("areaServed", "AdministrativeArea", about.thing("region", "regionName")));
  }

  private String theme(StatedFact adoption, PageRequest request) {
    return adoption
        .about()
        .flatMap(measure -> labels.broader(measure.iri()))
        .map(theme -> labels.of(theme, request.language()))
        .orElse("");
  }

  private static List<StatedFact> ofKind(List<StatedFact> facts, String kind) {
    return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
  }

  private static List<String> distinct(List<Row> rows, String column) {
    return rows.stream().flatMap(row -> row.find(column).stream()).distinct().toList();
  }

  /** Charts of the indicators that have a number in two years or more. */
  private static List<Chart> smallMultiples(List<StatedFact> observations) {
    Map<Thing, List<StatedFact>> byIndicator = new LinkedHashMap<>();
    observations.forEach(
        fact ->
            fact.about()
                .ifPresent(
                    it -> byIndicator.computeIfAbsent(it, key -> new ArrayList<>()).add(fact)));
    return byIndicator.values().stream()
        .map(Chart::comparable)
        .map(facts -> Chart.of(facts, f -> f.about().orElseThrow(), SMALL_WIDTH, SMALL_HEIGHT))
        .filter(chart -> chart.years().size() > 1)
        .toList();
  }

  /** Measures that shortcomings of two years or more are about, with these shortcomings. */
  private static Map<String, List<StatedFact>> recurring(List<StatedFact> statements) {
    Map<String, List<StatedFact>> byMeasure = new TreeMap<>();
    ofKind(statements, Terms.SHORTCOMING)
        .forEach(
            fact ->
                fact.concerns()
                    .forEach(
                        measure ->
                            byMeasure
                                .computeIfAbsent(measure, key -> new ArrayList<>())
                                .add(fact)));
    byMeasure
        .values()
        .removeIf(facts -> facts.stream().mapToInt(StatedFact::year).distinct().count() < 2);
    return byMeasure;
  }

  private PageAnswer region(Node region, PageRequest request) {
    List<Row> rows = queries.ask("region", Map.of("region", region));
    if (rows.isEmpty()) {
      return concept(region, request);
    }
    Map<String, Node> slots = new HashMap<>(Map.of("region", region));
    request
        .parameter("year")
        .filter(year -> year.matches("[0-9]{4}"))
        .ifPresent(year -> slots.put("year", createLiteralDT(year, XSDDatatype.XSDgYear)));
    Map<String, Object> shown = new HashMap<>();
    shown.put("about", rows.get(0));
    shown.put("thing", region.getURI());
    shown.put(
        "above",
        rows.stream().flatMap(row -> row.thing("above", "aboveName").stream()).distinct().toList());
    shown.put("year", slots.containsKey("year") ? request.parameter("year").orElse("") : "");
    shown.put("parts", counted("region-parts", Map.of("region", region), "part", "partName"));
    shown.put(
        "agencies", counted("region-agencies", Map.of("region", region), "agency", "agencyName"));
    shown.put("reports", reports("region-reports", slots));
    shown.put("measures", regionMeasures(region, request));
    return page(
        "region",
        shown,
        SchemaOrg.of(
                "AdministrativeArea",
                region.getURI(),
                rows.get(0).find("fullName").orElse(rows.get(0).text("name")))
            .with("identifier", rows.get(0).find("code"))
            .with(
                "containedInPlace", "AdministrativeArea", rows.get(0).thing("above", "aboveName")));
  }

  private Matrix regionMeasures(Node region, PageRequest request) {
    List<String> years =
        indexed
            .reports(Map.of(SearchFields.PLACE, region.getURI()), SearchFields.YEAR, MOST_YEARS)
            .keySet()
            .stream()
            .sorted()
            .toList();
    Matrix.Builder matrix = Matrix.overYears(years.stream().map(Integer::valueOf).toList());
    Map<String, List<Tallied>> byMeasure = new TreeMap<>();
    for (String year : years) {
      for (String status : List.of(Terms.DONE, Terms.PLANNED, Terms.LACKING)) {
        Map<String, String> values =
            Map.of(
                SearchFields.PLACE, region.getURI(),
                SearchFields.YEAR, year,
                SearchFields.ASPECT, IndexedFacts.localName(status));
        indexed
            .facts(values, SearchFields.ABOUT)
            .forEach(
                (measure, count) ->
                    byMeasure
                        .computeIfAbsent(measure, it -> new ArrayList<>())
                        .add(new Tallied(year, status, count)));
      }
    }
    byMeasure.entrySet().stream()
        .sorted(Comparator.comparing(entry -> labels.broader(entry.getKey()).orElse("")))
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        tallied ->
                            matrix.add(
                                new Thing(entry.getKey(), entry.getKey()),
                                labels
                                    .broader(entry.getKey())
                                    .map(theme -> labels.of(theme, request.language()))
                                    .orElse(""),
                                tallied.year(),
                                mark(region, entry.getKey(), tallied, request))));
    return matrix.build();
  }

  private Matrix.Mark mark(Node region, String measure, Tallied tallied, PageRequest request) {
    return new Matrix.Mark(
        FactTables.style(tallied.status()),
        labels.of(tallied.status(), request.language()) + " " + tallied.count(),
        "",
        links.path(measure) + "?region=" + links.local(region.getURI()) + "#agencies");
  }

  /** Reports of a year that say so of a measure. */
  private record Tallied(String year, String status, int count) {}

  private PageAnswer document(Node document, PageRequest request) {
    List<Row> rows = queries.ask("document", Map.of("document", document));
    if (rows.isEmpty()) {
      return concept(document, request);
    }
    IndexedFacts.Shown found =
        indexed.about(document, "engagements", FazhiVocabulary.Engagement.getURI(), Map.of());
    List<StatedFact> engagements = found.facts();
    Map<String, Object> shown = new HashMap<>();
    shown.put("cut", found);
    shown.put("about", rows.get(0));
    shown.put("otherNames", distinct(rows, "otherName"));
    shown.put("agencies", tables.byAgencyAndYear(engagements, labelling(request)));
    shown.put("engagements", engagements);
    shown.put(
        "companions",
        indexed.named(indexed.together(SearchFields.REPORT_DOCUMENTS, document, MOST_COMPANIONS)));
    return page(
        "document",
        shown,
        SchemaOrg.of("Legislation", document.getURI(), rows.get(0).text("title"))
            .with("alternateName", distinct(rows, "otherName"))
            .with("legislationIdentifier", rows.get(0).find("number")));
  }

  private PageAnswer measure(Node measure, PageRequest request) {
    List<Row> rows = queries.ask("measure", Map.of("measure", measure));
    Optional<Node> region =
        request
            .parameter("region")
            .filter(path -> path.matches("[A-Za-z0-9/-]+"))
            .map(path -> createURI(links.iri(path)));
    Map<String, String> narrowed = new HashMap<>();
    region.ifPresent(it -> narrowed.put(SearchFields.PLACE, it.getURI()));
    IndexedFacts.Shown found =
        indexed.about(measure, "adoptions", FazhiVocabulary.MeasureAdoption.getURI(), narrowed);
    List<StatedFact> adoptions = found.facts();
    Map<String, Object> shown = new HashMap<>();
    shown.put("cut", found);
    shown.put("regions", region.map(queries::named).map(List::of).orElse(List.of()));
    shown.put("about", rows.isEmpty() ? new Row(Map.of()) : rows.get(0));
    shown.put("agencies", tables.byAgencyAndYear(adoptions, labelling(request)));
    shown.put("spread", spread(measure, narrowed));
    shown.put("lacking", withStatus(adoptions, Terms.LACKING));
    shown.put("planned", withStatus(adoptions, Terms.PLANNED));
    shown.put("silent", indexed.named(indexed.silentAbout(measure, MOST_SILENT)));
    return page(
        "measure",
        shown,
        SchemaOrg.of(
                "DefinedTerm", measure.getURI(), labels.of(measure.getURI(), request.language()))
            .with("description", rows.stream().findFirst().flatMap(row -> row.find("note"))));
  }

  private static List<StatedFact> withStatus(List<StatedFact> adoptions, String status) {
    return adoptions.stream().filter(fact -> fact.qualifier().equals(status)).toList();
  }

  /** Number of reports with each status of {@code measure}, by year. */
  private Map<Integer, Map<String, Integer>> spread(Node measure, Map<String, String> narrowed) {
    Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
    for (String status : List.of(Terms.DONE, Terms.PLANNED, Terms.LACKING)) {
      Map<String, String> values = new HashMap<>(narrowed);
      values.put(SearchFields.ABOUT, measure.getURI());
      values.put(SearchFields.ASPECT, IndexedFacts.localName(status));
      indexed
          .facts(values, SearchFields.YEAR)
          .forEach(
              (year, count) ->
                  counts
                      .computeIfAbsent(Integer.valueOf(year), it -> new HashMap<>())
                      .put(status, count));
    }
    return counts;
  }

  private PageAnswer indicator(Node indicator, PageRequest request) {
    Optional<String> region = request.parameter("region").map(links::iri);
    Map<String, String> narrowed = new HashMap<>();
    region.ifPresent(it -> narrowed.put(SearchFields.PLACE, it));
    String kind = FazhiVocabulary.IndicatorObservation.getURI();
    IndexedFacts.Shown found = indexed.about(indicator, "observations", kind, narrowed);
    List<StatedFact> everywhere =
        region.isEmpty()
            ? found.facts()
            : indexed.about(indicator, "observations", kind, Map.of()).facts();
    List<StatedFact> observations =
        found.facts().stream()
            .filter(f -> region.isEmpty() || f.region().map(Thing::iri).equals(region))
            .toList();
    String name =
        queries.ask("indicator", Map.of("indicator", indicator)).stream()
            .findFirst()
            .map(row -> row.text("name"))
            .orElse(indicator.getURI());
    if (request.parameter("format").equals(Optional.of("csv"))) {
      return new PageAnswer.Download(
          "text/csv;charset=utf-8",
          links.local(indicator.getURI()).replace('/', '-') + ".csv",
          new ObservationCsv().write(observations));
    }
    Chart chart = Chart.of(Chart.comparable(observations), StatedFact::agency, WIDTH, HEIGHT);
    Map<String, Object> shown = new HashMap<>();
    shown.put("observations", observations);
    shown.put("cut", found);
    shown.put("chart", chart.firstLines(MOST_LINES));
    shown.put("region", region.orElse(""));
    shown.put("regions", regions(everywhere));
    return page("indicator", shown, SchemaOrg.of("StatisticalVariable", indicator.getURI(), name));
  }

  /** The regions of {@code facts} and how many of them belong to each. */
  private static List<Counted> regions(List<StatedFact> facts) {
    Map<Thing, Integer> counts = new TreeMap<>(Comparator.comparing(Thing::iri));
    facts.forEach(fact -> fact.region().ifPresent(it -> counts.merge(it, 1, Integer::sum)));
    return counts.entrySet().stream().map(e -> new Counted(e.getKey(), e.getValue())).toList();
  }

  private PageAnswer report(Node report, PageRequest request) {
    List<Row> rows = queries.ask("report", Map.of("report", report));
    if (rows.isEmpty()) {
      return concept(report, request);
    }
    List<StatedFact> facts = new ArrayList<>();
    for (String query :
        List.of("engagements", "adoptions", "observations", "statements", "tenures")) {
      facts.addAll(facts(query, "report", report));
    }
    List<Row> sections = queries.ask("report-sections", Map.of("report", report));
    String text =
        queries.ask("report-text", Map.of("report", report)).stream()
            .findFirst()
            .map(row -> row.text("text"))
            .orElse("");
    Row about = rows.get(0);
    Map<String, Object> shown = new HashMap<>();
    shown.put("about", about);
    shown.put("text", ReportText.cut(text, facts, Set.copyOf(distinct(sections, "title"))));
    shown.put("facts", byKind(facts));
    return page(
        "report",
        shown,
        SchemaOrg.of(
                "Report",
                report.getURI(),
                about.find("title").orElse(about.text("agencyName") + " " + about.text("year")))
            .with("inLanguage", Optional.of("zh-Hans"))
            .with("temporalCoverage", about.find("year"))
            .with("datePublished", about.find("issued"))
            .with("publisher", "GovernmentOrganization", about.thing("agency", "agencyName"))
            .with("spatialCoverage", "AdministrativeArea", about.thing("region", "regionName")));
  }

  /** Facts by kind, in the order of the text. */
  private static Map<String, List<StatedFact>> byKind(List<StatedFact> facts) {
    Map<String, List<StatedFact>> byKind = new LinkedHashMap<>();
    facts.stream()
        .sorted(
            Comparator.comparingInt(
                f -> ReportText.Span.of(f).findFirst().map(ReportText.Span::begin).orElse(0)))
        .forEach(f -> byKind.computeIfAbsent(f.kind(), kind -> new ArrayList<>()).add(f));
    return byKind;
  }

  private PageAnswer concept(Node thing, PageRequest request) {
    List<Row> properties = queries.ask("properties", Map.of("thing", thing));
    if (properties.isEmpty()) {
      return new PageAnswer.Missing();
    }
    List<Thing> members =
        queries.ask("members", Map.of("concept", thing)).stream()
            .flatMap(row -> row.thing("member", "memberName").stream())
            .distinct()
            .toList();
    String title =
        labels
            .find(thing.getURI(), request.language())
            .or(
                () ->
                    properties.stream()
                        .filter(row -> row.text("property").endsWith("prefLabel"))
                        .filter(row -> labelIn(row, request.language()))
                        .findFirst()
                        .map(row -> row.text("value")))
            .orElse(labels.of(thing.getURI(), request.language()));
    return page(
        "concept",
        Map.of("properties", properties, "members", members),
        SchemaOrg.of("Thing", thing.getURI(), title));
  }

  private static boolean labelIn(Row row, Language language) {
    Node value = row.terms().get("value");
    return value != null && value.isLiteral() && value.getLiteralLanguage().equals(language.code());
  }
}
