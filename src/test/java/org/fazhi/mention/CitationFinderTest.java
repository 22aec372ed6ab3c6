package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Finders;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in sentences: {@code [kind title number|words]}, the title only where it differs from
 * the words, the number only where one is printed.
 */
class CitationFinderTest {

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("citations.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsDocumentsWithKindTitleAndNumber(Corpus.Line line) {
    String text = line.marked().text();

    List<Mark> found =
        Finders.citations(text, Finders.home(line.setting("home"))).stream()
            .map(citation -> new Mark(citation.span(), answer(text, citation)))
            .toList();

    assertThat(MarkedText.render(text, found)).as(line.place()).isEqualTo(line.marked().normal());
  }

  private static String answer(String text, LawCitation citation) {
    LegalDocument document = citation.document();
    StringBuilder answer = new StringBuilder(document.kind().id());
    if (!document.title().equals(citation.title().in(text))) {
      answer.append(' ').append(document.title());
    }
    document.number().ifPresent(number -> answer.append(' ').append(number));
    return answer.toString();
  }
}
