package org.fazhi.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Finders;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.LawCitation;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.MappedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences say was done with the documents they cite: {@code [studied publicised|《…》]}. */
class EngagementExtractorTest {

  /** A sentence alone is no report; under a heading it is read as the text of one. */
  private static final String HEADING = "一、主要举措和成效\n";

  private static final StructureParser PARSER = StructureParser.standard();
  private static final EngagementExtractor EXTRACTOR = new EngagementExtractor();

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("engagements.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsWhatWasDoneWithADocument(Corpus.Line line) {
    Place place = Finders.place(line.setting("home"));
    Agency publisher = new Agency(line.setting("publisher"), Optional.of(place), "science");
    Optional<HomePlace> home = Optional.of(HomePlace.of(place, Finders.REGIONS));
    ReportStructure report = PARSER.parse(MappedText.of(HEADING + line.marked().text()));
    List<LawCitation> citations = Finders.citations(report.text(), home);

    List<Engagement> engagements =
        EXTRACTOR
            .extract(report, citations, Finders.agencies(report.text(), home), publisher)
            .engagements();

    List<Mark> found =
        citations.stream()
            .map(c -> new Mark(c.span().shift(-HEADING.length()), types(engagements, c)))
            .toList();
    assertThat(MarkedText.render(report.text().substring(HEADING.length()).strip(), found))
        .as(line.place())
        .isEqualTo(line.marked().normal());
  }

  private static String types(List<Engagement> engagements, LawCitation citation) {
    return engagements.stream()
        .filter(e -> e.document().title().equals(citation.document().title()))
        .map(e -> e.type().id())
        .sorted()
        .collect(joining(" "));
  }
}
