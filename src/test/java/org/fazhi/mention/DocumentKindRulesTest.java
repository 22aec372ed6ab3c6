package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.corpus.Finders;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code title-kinds.tsv} on the titles that stand beside them. */
class DocumentKindRulesTest {

  static Stream<Named<TsvRow>> rows() {
    return TsvTable.load(
            "title-kinds.tsv", "order", "id", "pattern", "kind", "example", "counter_example")
        .rows()
        .stream()
        .map(row -> Named.of(row.get("id") + " " + row.get("example"), row));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judgeTheirExampleAndLeaveTheirCounterExample(TsvRow row) {
    String example = row.get("example");

    assertThat(
            Finders.KINDS.judge(example, regions(example), legislators(example), agencies(example)))
        .as(example)
        .isEqualTo(DocumentKind.of(row.get("kind")));
    row.find("counter_example")
        .ifPresent(title -> assertThat(matches(row, title)).as(title).isFalse());
  }

  /** Whether the row's pattern is found in a title, whatever the rows before it say. */
  private static boolean matches(TsvRow row, String title) {
    String pattern =
        row.get("pattern")
            .replace("{region}", alternatives(regions(title)))
            .replace("{legislator}", alternatives(legislators(title)))
            .replace("{agency}", alternatives(agencies(title)));
    return Pattern.compile(pattern).matcher(title).find();
  }

  private static String alternatives(Set<String> names) {
    return names.isEmpty()
        ? "(?!)"
        : names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Set<String> regions(String title) {
    return names(title, Finders.PLACES.find(title, Optional.empty(), List.of()));
  }

  private static Set<String> legislators(String title) {
    return names(
        title,
        Finders.PLACES.find(title, Optional.empty(), List.of()).stream()
            .filter(m -> m.place() instanceof Region r && r.level() != RegionLevel.COUNTY)
            .toList());
  }

  private static Set<String> names(String title, List<PlaceMention> places) {
    Set<String> names = new HashSet<>();
    int begin = -1;
    int end = -1;
    for (PlaceMention place : places) {
      // Neighbouring names read as one: 杭州市临安区.
      begin = place.span().begin() == end ? begin : place.span().begin();
      end = place.span().end();
      names.add(title.substring(begin, end));
    }
    return names;
  }

  private static Set<String> agencies(String title) {
    List<PlaceMention> places = Finders.PLACES.find(title, Optional.empty(), List.of());
    return Finders.AGENCIES.find(title, places, Optional.empty(), 2023, List.of()).stream()
        .map(m -> m.span().in(title))
        .collect(Collectors.toSet());
  }
}
