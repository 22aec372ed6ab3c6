package org.fazhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TownGazetteerTest {

  private static final RegionGazetteer REGIONS = RegionGazetteer.load();
  private static final TownGazetteer TOWNS = TownGazetteer.load(REGIONS);

  @Test
  void knowsATownByNameAndByCounty() {
    Town town = TOWNS.named("坪石镇").get(0);
    assertThat(town.id()).isEqualTo("440281108");
    assertThat(town.fullName()).isEqualTo("乐昌市坪石镇");
    assertThat(town.regionCode()).isEqualTo("440281");
    assertThat(TOWNS.below(town.division())).contains(town).hasSizeGreaterThan(10);
  }

  @Test
  void knowsTheStreetsOfCitiesWithoutCounties() {
    assertThat(TOWNS.below(REGIONS.find("441900").orElseThrow()))
        .extracting(Town::fullName)
        .contains("东莞市东城街道", "东莞市虎门镇");
  }

  @Test
  void listsEveryNamesake() {
    assertThat(TOWNS.named("城关镇")).hasSizeGreaterThan(50);
    assertThat(TOWNS.named("镇情镇")).isEmpty();
  }

  @Test
  void givesEachTownAnIdentifierOfItsOwn() {
    assertThat(
            REGIONS.inForce().stream().flatMap(r -> TOWNS.below(r).stream()).map(Town::id).toList())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(38_000);
  }
}
