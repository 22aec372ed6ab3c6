package org.fazhi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.SectionRole;
import org.fazhi.structure.SectionRoles;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems and next steps in a report's own words: {@code [lack|…]} and {@code [plan|…]}. */
class StatementExtractorTest {

  private static final StructureParser PARSER = StructureParser.standard();
  private static final StatementExtractor EXTRACTOR = new StatementExtractor(SectionRoles.load());

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("statements.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsStatementsAsTheReportMakesThem(Corpus.Line line) {
    ReportStructure report = PARSER.parse(MappedText.of(line.marked().text()));

    List<Mark> found = new ArrayList<>();
    EXTRACTOR.extract(report, SectionRole.SHORTCOMINGS).forEach(s -> found.add(mark("lack", s)));
    EXTRACTOR.extract(report, SectionRole.NEXT_STEPS).forEach(s -> found.add(mark("plan", s)));

    assertThat(MarkedText.render(report.text().strip(), found))
        .as(line.place())
        .isEqualTo(line.marked().normal());
  }

  /** The leading clauses stand at the beginning of the words that state them. */
  private static Mark mark(String kind, StatementExtractor.Statement statement) {
    int begin = statement.evidence().span().begin();
    return new Mark(TextSpan.of(begin, begin + statement.text().length()), kind);
  }
}
