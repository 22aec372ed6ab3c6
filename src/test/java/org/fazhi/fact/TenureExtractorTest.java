package org.fazhi.fact;

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
import org.fazhi.segment.HanLpWordSegmenter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People with their offices: {@code [局长 芜湖市科学技术局|张三]}. */
class TenureExtractorTest {

  /** A sentence alone is no report; under a heading it is read as the text of one. */
  private static final String HEADING = "一、主要举措和成效\n";

  private static final StructureParser PARSER = StructureParser.standard();
  private static final TenureExtractor EXTRACTOR = new TenureExtractor(new HanLpWordSegmenter());

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("officials.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsPeopleBesideTheirOffice(Corpus.Line line) {
    Place place = Finders.place(line.setting("home"));
    Agency publisher = new Agency(line.setting("publisher"), Optional.of(place), "science");
    Optional<HomePlace> home = Optional.of(HomePlace.of(place, Finders.REGIONS));
    ReportStructure report = PARSER.parse(MappedText.of(HEADING + line.marked().text()));

    List<Mark> found =
        EXTRACTOR.extract(report, Finders.agencies(report.text(), home), publisher).stream()
            .map(TenureExtractorTest::mark)
            .toList();

    assertThat(MarkedText.render(report.text().substring(HEADING.length()).strip(), found))
        .as(line.place())
        .isEqualTo(line.marked().normal());
  }

  private static Mark mark(Tenure tenure) {
    int begin =
        tenure.evidence().span().begin()
            + tenure.evidence().quote().indexOf(tenure.person())
            - HEADING.length();
    return new Mark(
        TextSpan.of(begin, begin + tenure.person().length()),
        tenure.role() + " " + tenure.agent().name());
  }
}
