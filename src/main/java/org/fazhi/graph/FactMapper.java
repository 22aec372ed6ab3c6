package org.fazhi.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.Evidence;
import org.fazhi.fact.Fact;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.MeasureAdoption;
import org.fazhi.fact.MeasureStatus;
import org.fazhi.fact.Plan;
import org.fazhi.fact.Shortcoming;
import org.fazhi.fact.Tenure;
import org.fazhi.fact.YearPart;
import org.fazhi.text.TextSpan;

/**
 * States facts as fragments of their report: {@code …/2022#engagement-120-143-vqx2h5k7}.
 *
 * <p>A fact's name follows from where it is stated, in code points of the clean text, and from what
 * it says, so that an extraction that finds more or less elsewhere leaves it alone. Two facts that
 * say the same of the same words are one.
 */
final class FactMapper {

  private static final int CONFIDENCE_DIGITS = 3;

  private final String report;
  private final String extraction;
  private final Iris iris;
  private final AgencyMapper agencies;
  private final DocumentMapper documents;
  private final PlaceMapper places;
  private final IndicatorIdentifier indicators;
  private final EvidenceMapper evidence;
  private final Triples triples;

  /**
   * @param extraction IRI of the activity that found the facts
   */
  FactMapper(
      String report,
      String extraction,
      Iris iris,
      AgencyMapper agencies,
      DocumentMapper documents,
      PlaceMapper places,
      IndicatorIdentifier indicators,
      EvidenceMapper evidence,
      Triples triples) {
    this.report = report;
    this.extraction = extraction;
    this.iris = iris;
    this.agencies = agencies;
    this.documents = documents;
    this.places = places;
    this.indicators = indicators;
    this.evidence = evidence;
    this.triples = triples;
  }

  void map(Fact fact) {
    if (fact instanceof Engagement engagement) {
      map(engagement);
    } else if (fact instanceof MeasureAdoption adoption) {
      map(adoption);
    } else if (fact instanceof IndicatorObservation observation) {
      map(observation);
    } else if (fact instanceof Shortcoming shortcoming) {
      mapText(
          shortcoming,
          FazhiVocabulary.Shortcoming,
          "shortcoming",
          shortcoming.text(),
          shortcoming.concerns());
    } else if (fact instanceof Plan plan) {
      mapText(plan, FazhiVocabulary.Plan, "plan", plan.text(), plan.concerns());
    } else if (fact instanceof Tenure tenure) {
      map(tenure);
    }
  }

  private void map(Engagement fact) {
    String document = documents.map(fact.document());
    Property type = type(fact.type());
    String iri = fragment("engagement", fact, document, fact.type().id());
    if (begin(iri, fact, FazhiVocabulary.Engagement)) {
      triples
          .about(iri)
          .iri(FazhiVocabulary.legalDocument, document)
          .term(FazhiVocabulary.engagementType, type);
      fact.version().ifPresent(it -> triples.about(iri).chinese(FazhiVocabulary.version, it));
      triples.about(agencies.map(fact.agent())).iri(type, document);
    }
  }

  private void map(MeasureAdoption fact) {
    String iri = fragment("measure", fact, fact.measure(), fact.status().id());
    if (begin(iri, fact, FazhiVocabulary.MeasureAdoption)) {
      triples
          .about(iri)
          .iri(FazhiVocabulary.measure, iris.measure(fact.measure()))
          .term(FazhiVocabulary.status, status(fact.status()));
    }
  }

  private String name(IndicatorObservation fact) {
    return fragment(
        "indicator",
        fact,
        fact.indicator(),
        fact.value().stripTrailingZeros().toPlainString(),
        fact.unit(),
        fact.action().orElse(""),
        fact.change().id(),
        fact.bound().id(),
        Boolean.toString(fact.target()),
        fact.period() + fact.part().map(YearPart::id).orElse(""));
  }

  private void map(IndicatorObservation fact) {
    String iri = name(fact);
    if (!begin(iri, fact, FazhiVocabulary.IndicatorObservation, DataCube.Observation)) {
      return;
    }
    Triples.Subject observation =
        triples
            .about(iri)
            .iri(FazhiVocabulary.indicator, indicator(fact))
            .decimal(FazhiVocabulary.value, fact.value())
            .string(FazhiVocabulary.unit, fact.unit())
            .year(FazhiVocabulary.refPeriod, fact.period())
            .term(FazhiVocabulary.change, change(fact.change()))
            .term(FazhiVocabulary.bound, bound(fact.bound()))
            .flag(FazhiVocabulary.isTarget, fact.target());
    fact.action().ifPresent(action -> observation.chinese(FazhiVocabulary.action, action));
    if (fact.statedAsNone()) {
      observation.flag(FazhiVocabulary.statedAsNone, true);
    }
    fact.part().ifPresent(part -> observation.term(FazhiVocabulary.refInterval, yearPart(part)));
    fact.base()
        .map(this::name)
        .filter(triples::mention)
        .ifPresent(base -> observation.iri(FazhiVocabulary.shareOf, base));
    // A whole that was left out as damaged has no node to point to.
    fact.whole()
        .map(this::name)
        .filter(triples::mention)
        .ifPresent(whole -> observation.iri(FazhiVocabulary.partOf, whole));
    // A Data Cube wants every dimension of every observation: one without an area stays outside.
    fact.area()
        .ifPresent(
            area ->
                observation
                    .iri(FazhiVocabulary.refArea, places.map(area))
                    .iri(DataCube.dataSet, dataSet()));
  }

  private void mapText(Fact fact, Resource type, String kind, String text, List<String> concerns) {
    String iri = fragment(kind, fact, text);
    if (begin(iri, fact, type)) {
      Triples.Subject subject = triples.about(iri).chinese(SchemaDO.text, text);
      concerns.forEach(measure -> subject.iri(FazhiVocabulary.concerns, iris.measure(measure)));
    }
  }

  private void map(Tenure fact) {
    String iri = fragment("tenure", fact, fact.person(), fact.role());
    if (begin(iri, fact, FazhiVocabulary.Tenure)) {
      String person = person(fact);
      triples
          .about(iri)
          .iri(FazhiVocabulary.person, person)
          .chinese(FazhiVocabulary.role, fact.role());
      triples.about(person).a(FOAF.Person).chinese(FOAF.name, fact.person());
    }
  }

  /** A person of a report: whether two reports mean the same person, a name alone doesn't tell. */
  private String person(Tenure fact) {
    String key = String.join("\n", fact.person(), fact.agent().name());
    return Iris.fragment(report, "person-" + Slugs.hash(key));
  }

  private String indicator(IndicatorObservation fact) {
    IndicatorIdentifier.Name name = indicators.name(fact);
    String iri = iris.indicator(name.usual());
    triples.about(iri).a(FazhiVocabulary.Indicator).chinese(SKOS.prefLabel, name.usual());
    if (!name.wording().equals(name.usual())) {
      triples.about(iri).chinese(SKOS.altLabel, name.wording());
    }
    return iri;
  }

  private String dataSet() {
    String iri = iris.indicatorDataSet();
    triples
        .about(iri)
        .a(DataCube.DataSet)
        .term(DataCube.structure, FazhiVocabulary.IndicatorDataStructure);
    return iri;
  }

  /** States what all facts have in common; false when the very fact has been stated before. */
  private boolean begin(String iri, Fact fact, Resource... types) {
    if (triples.mention(iri)) {
      return false;
    }
    Evidence words = fact.evidence();
    Triples.Subject subject = triples.about(iri);
    for (Resource type : types) {
      subject.a(type);
    }
    subject
        .iri(FazhiVocabulary.agent, agencies.map(fact.agent()))
        .iri(FazhiVocabulary.statedIn, report)
        .chinese(FazhiVocabulary.quote, words.quote())
        .iri(FazhiVocabulary.evidence, evidence.map(words.span()))
        .string(FazhiVocabulary.rule, words.rule())
        .decimal(FazhiVocabulary.confidence, rounded(words.confidence()))
        .iri(Prov.wasGeneratedBy, extraction);
    return true;
  }

  private String fragment(String kind, Fact fact, String... parts) {
    TextSpan where = evidence.codePoints(fact.evidence().span());
    String key = String.join("\n", iris.agency(fact.agent()), String.join("\n", parts));
    return Iris.fragment(
        report, kind + "-" + where.begin() + "-" + where.end() + "-" + Slugs.shortHash(key));
  }

  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
  }

  private static Property type(EngagementType type) {
    return switch (type) {
      case STUDIED -> FazhiVocabulary.studied;
      case PUBLICISED -> FazhiVocabulary.publicised;
      case IMPLEMENTED -> FazhiVocabulary.implemented;
      case ISSUED -> FazhiVocabulary.issued;
      case REVIEWED -> FazhiVocabulary.reviewed;
      case MENTIONED -> FazhiVocabulary.mentioned;
    };
  }

  private static Resource status(MeasureStatus status) {
    return switch (status) {
      case DONE -> FazhiVocabulary.done;
      case PLANNED -> FazhiVocabulary.planned;
      case SHORTCOMING -> FazhiVocabulary.shortcoming;
    };
  }

  private static Resource yearPart(YearPart part) {
    return switch (part) {
      case FIRST_HALF -> FazhiVocabulary.firstHalf;
      case SECOND_HALF -> FazhiVocabulary.secondHalf;
      case FIRST_QUARTER -> FazhiVocabulary.firstQuarter;
      case SECOND_QUARTER -> FazhiVocabulary.secondQuarter;
      case THIRD_QUARTER -> FazhiVocabulary.thirdQuarter;
      case FOURTH_QUARTER -> FazhiVocabulary.fourthQuarter;
    };
  }

  private static Resource change(Change change) {
    return switch (change) {
      case INCREASE -> FazhiVocabulary.increase;
      case DECREASE -> FazhiVocabulary.decrease;
      case NONE -> FazhiVocabulary.none;
    };
  }

  private static Resource bound(Bound bound) {
    return switch (bound) {
      case EXACT -> FazhiVocabulary.exact;
      case AT_LEAST -> FazhiVocabulary.atLeast;
      case AT_MOST -> FazhiVocabulary.atMost;
      case APPROX -> FazhiVocabulary.approx;
    };
  }
}
