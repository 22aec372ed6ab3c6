package org.fazhi.derive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.stored.FactKind;
import org.fazhi.graph.stored.Fragment;

/** Reads the statements, subject by subject, and keeps of them what {@link Facts} holds. */
final class Collector implements EncodedStatements.Visitor {

  /** The properties that are read. */
  private enum Read {
    TYPE(RDF.type),
    STATED_IN(FazhiVocabulary.statedIn),
    AGENT(FazhiVocabulary.agent),
    ENGAGEMENT_TYPE(FazhiVocabulary.engagementType),
    DOCUMENT(FazhiVocabulary.legalDocument),
    MEASURE(FazhiVocabulary.measure),
    STATUS(FazhiVocabulary.status),
    INDICATOR(FazhiVocabulary.indicator),
    VALUE(FazhiVocabulary.value),
    UNIT(FazhiVocabulary.unit),
    PERIOD(FazhiVocabulary.refPeriod),
    ACTION(FazhiVocabulary.action),
    TARGET(FazhiVocabulary.isTarget),
    CHANGE(FazhiVocabulary.change),
    PERSON(FazhiVocabulary.person),
    TEXT("https://schema.org/text"),
    CONCERNS(FazhiVocabulary.concerns),
    YEAR(FazhiVocabulary.reportingYear),
    REPORT_TYPE(FazhiVocabulary.reportType),
    PUBLISHER(DCTerms.publisher),
    ISSUED_ON(DCTerms.issued),
    SIGNED_ON(FazhiVocabulary.signedOn),
    SECTION(FazhiVocabulary.hasSection),
    ROLE(FazhiVocabulary.sectionRole),
    PLACE(FazhiVocabulary.jurisdiction),
    SECTOR(FazhiVocabulary.sector),
    LABEL(SKOS.prefLabel),
    FULL_NAME(FazhiVocabulary.fullName),
    WITHIN(FazhiVocabulary.within),
    TITLE(DCTerms.title),
    ISSUED(FazhiVocabulary.issued);

    private final Node property;

    Read(Resource property) {
      this.property = property.asNode();
    }

    Read(String property) {
      this.property = NodeFactory.createURI(property);
    }
  }

  private static final Read[] ALL = Read.values();

  private final Facts facts;
  private final Map<Long, Read> properties = new HashMap<>();
  private final Map<Long, Integer> years = new HashMap<>();

  private final long report;
  private final long agency;
  private final long region;
  private final long plan;
  private final long shortcoming;
  private final long done;
  private final long planned;
  private final long increase;
  private final long ruleOfLaw;
  private final List<Long> nationalKinds;

  /** What is known of the subject at hand: the first value of each property, and all of all. */
  private long subject = Column.NONE;

  private final long[] first = new long[ALL.length];
  private final List<Numbers> values = Stream.of(ALL).map(it -> new Numbers()).toList();

  Collector(Facts facts) {
    this.facts = facts;
    for (Read read : ALL) {
      properties.put(facts.statements.number(read.property), read);
    }
    properties.remove(Column.NONE);
    report = number(FazhiVocabulary.Report);
    agency = number(FazhiVocabulary.Agency);
    region = number(FazhiVocabulary.Region);
    plan = number(FazhiVocabulary.Plan);
    shortcoming = number(FazhiVocabulary.Shortcoming);
    done = number(FazhiVocabulary.done);
    planned = number(FazhiVocabulary.planned);
    increase = number(FazhiVocabulary.increase);
    ruleOfLaw = number(FazhiVocabulary.RuleOfLawReport);
    nationalKinds =
        List.of(
            number(FazhiVocabulary.Law),
            number(FazhiVocabulary.AdministrativeRegulation),
            number(FazhiVocabulary.Rule),
            number(FazhiVocabulary.PartyRegulation));
    Arrays.fill(first, Column.NONE);
  }

  private long number(Resource term) {
    long number = facts.statements.number(term.asNode());
    // A term that no statement holds must not look like a value that is missing.
    return number == Column.NONE ? Long.MIN_VALUE : number;
  }

  @Override
  public void statement(long of, long property, long value) {
    if (of != subject) {
      finish();
      subject = of;
    }
    Read read = properties.get(property);
    if (read != null) {
      if (first[read.ordinal()] == Column.NONE) {
        first[read.ordinal()] = value;
      }
      values.get(read.ordinal()).add(value);
    }
  }

  /** Takes the last subject in. */
  void finish() {
    if (has(Read.STATED_IN)) {
      addFact();
    } else if (has(Read.YEAR) || is(report)) {
      addReport();
    } else if (has(Read.ROLE)) {
      facts.roles.put(subject, first(Read.ROLE));
    } else if (is(region)) {
      addRegion();
    } else if (is(agency)) {
      addAgency();
    } else if (has(Read.TITLE)) {
      addDocument();
    }
    Arrays.fill(first, Column.NONE);
    values.forEach(Numbers::clear);
  }

  private long first(Read read) {
    return first[read.ordinal()];
  }

  private boolean has(Read read) {
    return first(read) != Column.NONE;
  }

  private boolean is(long type) {
    return holds(Read.TYPE, type);
  }

  private boolean holds(Read read, long value) {
    Numbers all = values.get(read.ordinal());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == value) {
        return true;
      }
    }
    return false;
  }

  private void each(Read read, LongConsumer consumer) {
    Numbers all = values.get(read.ordinal());
    for (int i = 0; i < all.size(); i++) {
      consumer.accept(all.get(i));
    }
  }

  private void addReport() {
    int index = facts.reports.index(subject);
    if (has(Read.PUBLISHER)) {
      facts.publisher.set(index, facts.agencies.index(first(Read.PUBLISHER)));
    }
    if (has(Read.YEAR)) {
      facts.year.set(index, year(first(Read.YEAR)));
    }
    if (holds(Read.REPORT_TYPE, ruleOfLaw)) {
      facts.ruleOfLaw.set(index, 1);
    }
    facts.issuedOn.set(index, first(Read.ISSUED_ON));
    facts.signedOn.set(index, first(Read.SIGNED_ON));
    each(
        Read.SECTION,
        section -> {
          facts.sectionReports.add(index);
          facts.sections.add(section);
        });
  }

  private int year(long term) {
    return years.computeIfAbsent(
        term, it -> Integer.valueOf(facts.term(it).getLiteralLexicalForm().substring(0, 4)));
  }

  private void addRegion() {
    facts.regions.add(subject);
    if (has(Read.WITHIN)) {
      facts.within.put(subject, first(Read.WITHIN));
    }
    if (has(Read.LABEL)) {
      facts.regionLabel.put(subject, first(Read.LABEL));
    }
    if (has(Read.FULL_NAME)) {
      facts.fullName.put(subject, first(Read.FULL_NAME));
    }
  }

  private void addAgency() {
    int index = facts.agencies.index(subject);
    facts.place.set(index, first(Read.PLACE));
    facts.agencyName.set(index, first(Read.LABEL));
    each(
        Read.SECTOR,
        sector -> {
          facts.sectorAgencies.add(index);
          facts.sectors.add(sector);
        });
    each(
        Read.ISSUED,
        document -> {
          facts.issuers.add(index);
          facts.issuedDocuments.add(facts.documents.index(document));
        });
  }

  private void addDocument() {
    int index = facts.documents.index(subject);
    facts.title.set(index, first(Read.TITLE));
    if (nationalKinds.stream().anyMatch(this::is)) {
      facts.national.set(index, 1);
    }
  }

  private void addFact() {
    if (!has(Read.AGENT)) {
      return;
    }
    int reportIndex = facts.reports.index(first(Read.STATED_IN));
    int agent = facts.agencies.index(first(Read.AGENT));
    long pair = Facts.pair(reportIndex, agent);
    facts.addActing(pair);
    if (has(Read.ENGAGEMENT_TYPE) && has(Read.DOCUMENT)) {
      facts.engagements.add(pair);
      facts.engagementTypes.add(first(Read.ENGAGEMENT_TYPE));
      facts.engagementDocuments.add(facts.documents.index(first(Read.DOCUMENT)));
      facts.engagementFacts.add(subject);
    } else if (has(Read.MEASURE) && has(Read.STATUS)) {
      int measure = facts.measures.index(first(Read.MEASURE));
      facts.adoptions.add(Facts.adoption(reportIndex, agent, measure, status()));
      facts.adoptionFacts.add(subject);
    } else if (has(Read.INDICATOR)) {
      addObservation(agent);
    } else if (has(Read.PERSON)) {
      facts.tenures.add(pair);
      facts.tenureFacts.add(subject);
    } else if (has(Read.TEXT)) {
      addStatement(pair);
    }
  }

  private int status() {
    long status = first(Read.STATUS);
    return status == done ? Facts.DONE : status == planned ? Facts.PLANNED : Facts.LACKING;
  }

  private void addObservation(int agent) {
    boolean goal =
        has(Read.TARGET) && facts.term(first(Read.TARGET)).getLiteralLexicalForm().equals("true");
    if (goal || !has(Read.VALUE) || !has(Read.UNIT) || !has(Read.PERIOD)) {
      return;
    }
    facts.series.add(
        agent,
        first(Read.INDICATOR),
        first(Read.UNIT),
        first(Read.ACTION),
        year(first(Read.PERIOD)),
        subject,
        first(Read.VALUE));
    if (first(Read.CHANGE) == increase) {
      facts.increaseFacts.add(subject);
      facts.increaseUnits.add(first(Read.UNIT));
      facts.increaseValues.add(first(Read.VALUE));
    }
  }

  private void addStatement(long pair) {
    boolean planned = isPlan();
    Numbers concerns = planned ? facts.planConcerns : facts.shortcomingConcerns;
    int index;
    if (planned) {
      index = facts.plans.size();
      facts.plans.add(pair);
      facts.planFacts.add(subject);
    } else {
      index = facts.shortcomings.size();
      facts.shortcomings.add(pair);
      facts.shortcomingFacts.add(subject);
      facts.shortcomingTexts.add(first(Read.TEXT));
    }
    each(
        Read.CONCERNS, measure -> concerns.add((long) index << 32 | facts.measures.index(measure)));
  }

  /** A store leaves the class out where the IRI tells it. */
  private boolean isPlan() {
    if (is(plan) || is(shortcoming)) {
      return is(plan);
    }
    Node fact = facts.term(subject);
    Optional<Fragment> fragment = fact.isURI() ? Fragment.parse(fact.getURI()) : Optional.empty();
    return fragment.orElse(null) instanceof Fragment.Fact it && it.kind() == FactKind.PLAN;
  }
}
