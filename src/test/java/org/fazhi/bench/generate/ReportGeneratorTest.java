package org.fazhi.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.bench.generate.Material.Body;
import org.fazhi.bench.generate.Material.CommonDocument;
import org.fazhi.lexicon.DepartmentLexicon;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.lexicon.MeasureScheme;
import org.junit.jupiter.api.Test;

class ReportGeneratorTest {

  private static final ReportGenerator GENERATOR = ReportGenerator.load(7);

  @Test
  void seedAndNumberDecideTheReport() {
    assertThat(ReportGenerator.load(7).report(123)).isEqualTo(GENERATOR.report(123));
    assertThat(ReportGenerator.load(8).report(123)).isNotEqualTo(GENERATOR.report(123));
  }

  @Test
  void noTwoReportsHaveBodyAndYearInCommon() {
    List<KnownFacts> facts = GENERATOR.reports(500).map(GeneratedReport::known).toList();
    assertThat(facts).extracting(it -> it.publisher() + it.year()).doesNotHaveDuplicates();
    assertThat(facts).extracting(KnownFacts::file).doesNotHaveDuplicates();
    assertThat(facts.stream().map(KnownFacts::publisher).distinct()).hasSize(100);
  }

  @Test
  void aBodySpeaksOfTheSameThingsFromYearToYear() {
    KnownFacts first = GENERATOR.report(10).known();
    KnownFacts next = GENERATOR.report(11).known();
    assertThat(next.publisher()).isEqualTo(first.publisher());
    assertThat(next.year()).isEqualTo(first.year() + 1);
    Set<String> names =
        first.figures().stream().map(KnownFacts.Figure::name).collect(Collectors.toSet());
    assertThat(next.figures().stream().filter(it -> names.contains(it.name())).count())
        .isGreaterThan(next.figures().size() / 2);
  }

  @Test
  void aRevisionIsAnotherReportOfTheSameBodyAndYear() {
    KnownFacts first = GENERATOR.report(10).known();
    KnownFacts revised = GENERATOR.report(10, 1).known();
    assertThat(revised.publisher()).isEqualTo(first.publisher());
    assertThat(revised.year()).isEqualTo(first.year());
    assertThat(revised).isNotEqualTo(first);
  }

  @Test
  void reportsAreAsLongAsRealOnes() {
    assertThat(GENERATOR.reports(200).mapToInt(it -> it.text().length()).average().orElseThrow())
        .isBetween(2500.0, 3100.0);
  }

  @Test
  void whatIsKnownStandsInTheText() {
    GENERATOR
        .reports(100)
        .forEach(
            report -> {
              assertThat(report.text()).contains(report.known().title());
              report.known().shortcomings().forEach(it -> assertThat(report.text()).contains(it));
              report.known().plans().forEach(it -> assertThat(report.text()).contains(it));
              assertThat(report.text()).doesNotContain("{").doesNotContain("|");
            });
  }

  @Test
  void everyTitleBodyAndMeasureOfTheMaterialIsKnownToTheLexicons() {
    Material material = Material.load();
    LegalCatalogue laws = LegalCatalogue.load();
    assertThat(material.documents()).extracting(CommonDocument::title).allMatch(known(laws));
    for (Body body : material.bodies()) {
      assertThat(body.laws()).as(body.id()).allMatch(known(laws));
      assertThat(DepartmentLexicon.load().candidates().keySet()).containsAll(body.names().values());
    }
    Set<String> concepts =
        MeasureScheme.load().all().stream().map(it -> it.id()).collect(Collectors.toSet());
    material.sentences().forEach(it -> assertThat(concepts).containsAll(it.measures()));
  }

  private static Predicate<String> known(LegalCatalogue laws) {
    return title -> laws.find(title).map(it -> it.title().equals(title)).orElse(false);
  }

  @Test
  void thereAreEnoughReportsForTheWholeCountry() {
    assertThat(GENERATOR.capacity()).isGreaterThan(300_000);
    assertThatThrownBy(() -> GENERATOR.report(GENERATOR.capacity()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
