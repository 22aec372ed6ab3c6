package org.fazhi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.Zone;
import org.fazhi.mention.Agency;

class IrisTest {

  private static final Region LINAN =
      new Region(
          "330112",
          "临安区",
          "杭州市临安区",
          RegionLevel.COUNTY,
          Optional.of("330100"),
          List.of("临安"),
          Optional.empty(),
          List.of());

  private static final Agency BUREAU = new Agency("杭州市临安区科学技术局", Optional.of(LINAN), "science");

  /** A transliterator that tells no two names apart: uniqueness must not rest on it. */
  private final Iris iris = new Iris(Iris.DEFAULT_BASE, name -> "Ké Jì Jú");

  @Property
  void namesThatDifferGetIrisThatDiffer(@ForAll("names") Set<String> names) {
    Set<String> distinct =
        names.stream().map(iris::indicator).collect(Collectors.toCollection(TreeSet::new));
    assertThat(distinct).hasSameSizeAs(names);
  }

  @Property
  void irisAreAsciiWhateverTheName(@ForAll String name) {
    Iris untransliterated = new Iris(Iris.DEFAULT_BASE, text -> text);
    assertThat(untransliterated.indicator(name)).matches("https://[!-~]+/indicator/[a-z0-9-]+");
    assertThat(untransliterated.indicator(name)).isEqualTo(untransliterated.indicator(name));
  }

  @Provide
  Arbitrary<Set<String>> names() {
    return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).set().ofMaxSize(200);
  }

  @Example
  void anAgencyIsKnownByItsDivisionAndItsOwnName() {
    Iris readable = new Iris(Iris.DEFAULT_BASE, name -> name.equals("科学技术局") ? "kejiju" : "?");
    assertThat(readable.agency(BUREAU))
        .matches("https://w3id.org/fazhi/id/agency/330112/kejiju-[a-z2-7]{12}");
  }

  @Example
  void aCentralBodyBelongsToNoDivision() {
    Agency council = new Agency("中华人民共和国国务院", Optional.empty(), "other");
    assertThat(iris.agency(council)).startsWith("https://w3id.org/fazhi/id/agency/cn/k-j-j-");
  }

  @Example
  void aDevelopmentZoneIsNoDivision() {
    Zone zone = new Zone("chongqing-gaoxin", "重庆高新技术产业开发区", List.of(), "500000");
    assertThat(iris.place(zone)).isEqualTo("https://w3id.org/fazhi/id/zone/chongqing-gaoxin");
    assertThat(iris.place(LINAN)).isEqualTo("https://w3id.org/fazhi/id/region/330112");
  }

  @Example
  void reportsOfOneBodyAndYearAreToldApartByGenreAndVariant() {
    assertThat(
            Set.of(
                iris.report(report(ReportType.RULE_OF_LAW), Optional.empty()),
                iris.report(report(ReportType.GOVERNMENT_WORK), Optional.empty()),
                iris.report(report(ReportType.OTHER), Optional.empty()),
                iris.report(report(ReportType.RULE_OF_LAW), Optional.of("second"))))
        .hasSize(4)
        .allSatisfy(iri -> assertThat(iri).endsWith("/2022").contains("/report/330112/"));
    assertThatThrownBy(() -> iris.report(report(ReportType.OTHER), Optional.of("a/b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/b");
  }

  @Example
  void theBaseIsAnAsciiIriThatEndsInASlash() {
    assertThat(new Iris("http://localhost:3030/id/", name -> name).place(LINAN))
        .isEqualTo("http://localhost:3030/id/region/330112");
    for (String base : List.of("https://example.org/id", "id/", "https://example.org/编号/")) {
      assertThatThrownBy(() -> new Iris(base, name -> name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(base);
    }
  }

  private static ReportProperties report(ReportType type) {
    return new ReportProperties(
        type,
        Optional.empty(),
        BUREAU,
        Optional.of(LINAN),
        Year.of(2022),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
