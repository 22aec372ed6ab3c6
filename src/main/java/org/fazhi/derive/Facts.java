package org.fazhi.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What deriving needs to know of all reports. Reports, agencies, documents and measures go by their
 * indexes here; all else by the numbers of terms.
 */
final class Facts {

  /** States of a measure at an agency, as {@link #statusOf} gives them. */
  static final int DONE = 0;

  static final int PLANNED = 1;
  static final int LACKING = 2;

  private static final int BITS = 24;
  private static final long MASK = (1L << BITS) - 1;
  private static final int MEASURE_BITS = 12;

  final EncodedStatements statements;

  final Numbering reports = new Numbering();
  final Column publisher = new Column();
  final Column year = new Column();
  final Column ruleOfLaw = new Column();
  final Column issuedOn = new Column();
  final Column signedOn = new Column();
  final Numbers sectionReports = new Numbers();
  final Numbers sections = new Numbers();
  final Map<Long, Long> roles = new HashMap<>();

  final Numbering agencies = new Numbering();
  final Column place = new Column();
  final Column agencyName = new Column();
  final Numbers sectorAgencies = new Numbers();
  final Numbers sectors = new Numbers();

  final List<Long> regions = new ArrayList<>();
  final Map<Long, Long> within = new HashMap<>();
  final Map<Long, Long> regionLabel = new HashMap<>();
  final Map<Long, Long> fullName = new HashMap<>();

  final Numbering documents = new Numbering();
  final Column title = new Column();
  final Column national = new Column();
  final Numbers issuers = new Numbers();
  final Numbers issuedDocuments = new Numbers();

  final Numbering measures = new Numbering();

  /** Report and agency of each engagement, with its type, document and IRI. */
  final Numbers engagements = new Numbers();

  final Numbers engagementTypes = new Numbers();
  final Numbers engagementDocuments = new Numbers();
  final Numbers engagementFacts = new Numbers();

  /** Report, agency, measure and status of each adoption, with its IRI. */
  final Numbers adoptions = new Numbers();

  final Numbers adoptionFacts = new Numbers();

  /** Report and agency of each shortcoming or plan, with its IRI. */
  final Numbers shortcomings = new Numbers();

  final Numbers shortcomingFacts = new Numbers();
  final Numbers shortcomingTexts = new Numbers();
  final Numbers plans = new Numbers();
  final Numbers planFacts = new Numbers();

  /** Index of the shortcoming or plan and the measure that it concerns. */
  final Numbers shortcomingConcerns = new Numbers();

  final Numbers planConcerns = new Numbers();

  /** Report and agency of each tenure, with its IRI. */
  final Numbers tenures = new Numbers();

  final Numbers tenureFacts = new Numbers();

  /** Figures that are results, not goals. */
  final Series series = new Series();

  /** Figures that state an increase. */
  final Numbers increaseFacts = new Numbers();

  final Numbers increaseUnits = new Numbers();
  final Numbers increaseValues = new Numbers();

  /** Each report with each agency of which it states something, some of them again. */
  final Numbers acting = new Numbers();

  Facts(EncodedStatements statements) {
    this.statements = statements;
  }

  void addActing(long pair) {
    if (acting.size() == 0 || acting.get(acting.size() - 1) != pair) {
      acting.add(pair);
    }
  }

  /** Report and agency in one number. */
  static long pair(int report, int agency) {
    return (long) report << BITS | agency;
  }

  static long adoption(int report, int agency, int measure, int status) {
    return pair(report, agency) << MEASURE_BITS + 2 | (long) measure << 2 | status;
  }

  /** The report and agency of an adoption. */
  static long pairOf(long adoption) {
    return adoption >> MEASURE_BITS + 2;
  }

  static int measureOf(long adoption) {
    return (int) (adoption >> 2) & (1 << MEASURE_BITS) - 1;
  }

  static int statusOf(long adoption) {
    return (int) adoption & 3;
  }

  static int reportOf(long pair) {
    return (int) (pair >> BITS);
  }

  static int agencyOf(long pair) {
    return (int) (pair & MASK);
  }

  Node term(long number) {
    return statements.term(number);
  }

  /** The words of a literal; empty for no term. */
  Optional<String> words(long number) {
    return number == Column.NONE
        ? Optional.empty()
        : Optional.of(term(number).getLiteralLexicalForm());
  }

  int publisherOf(int report) {
    return (int) publisher.get(report);
  }

  /** Name of the agency; empty when it has none. */
  String nameOf(int agency) {
    return words(agencyName.get(agency)).orElse("");
  }

  /** Full name of the agency's region; empty, which sorts first, when it has none. */
  String regionNameOf(int agency) {
    return words(fullName.getOrDefault(place.get(agency), Column.NONE)).orElse("");
  }

  /** The region {@code place} and all above it, from below; empty for no region. */
  List<Long> regionAndAbove(long place) {
    List<Long> chain = new ArrayList<>();
    Long region = place == Column.NONE ? null : Long.valueOf(place);
    while (region != null && !chain.contains(region)) {
      chain.add(region);
      region = within.get(region);
    }
    return chain;
  }

  /** The sectors of each agency that has any. */
  Map<Integer, List<Long>> sectorsByAgency() {
    Map<Integer, List<Long>> byAgency = new HashMap<>();
    for (int i = 0; i < sectors.size(); i++) {
      byAgency
          .computeIfAbsent((int) sectorAgencies.get(i), it -> new ArrayList<>(1))
          .add(sectors.get(i));
    }
    return byAgency;
  }
}
