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

/** Public bodies in sentences of reports from many places: {@code [full official name|words]}. */
class AgencyFinderTest {

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("agencies.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsBodiesWithTheirFullNames(Corpus.Line line) {
    String text = line.marked().text();

    List<Mark> found =
        Finders.agencies(text, Finders.home(line.setting("home"))).stream()
            .map(mention -> new Mark(mention.span(), mention.agency().name()))
            .toList();

    assertThat(MarkedText.render(text, found)).as(line.place()).isEqualTo(line.marked().normal());
  }
}
