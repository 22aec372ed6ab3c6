package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of reports are for: {@code [shortcomings|二、存在的不足…]}. */
class SectionRolesTest {

  private static final StructureParser PARSER = StructureParser.standard();

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("roles.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void judgesWhatPartsAreFor(Corpus.Line line) {
    ReportStructure report = PARSER.parse(MappedText.of(line.marked().text()));
    String text = report.text().strip();

    List<Mark> found =
        report.sections().stream()
            .map(s -> new Mark(trimmed(report.text(), s), name(s.role())))
            .filter(mark -> mark.span().length() > 0)
            .toList();

    assertThat(MarkedText.render(text, found)).as(line.place()).isEqualTo(line.marked().normal());
  }

  private static TextSpan trimmed(String text, Section section) {
    int end = section.span().end();
    while (end > section.span().begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextSpan.of(section.span().begin(), end);
  }

  private static String name(SectionRole role) {
    return Stream.of(role.name().toLowerCase(Locale.ROOT).split("_"))
        .collect(Collectors.joining(" "));
  }
}
