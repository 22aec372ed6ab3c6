package org.fazhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgencyNamingTest {

  private static final RegionGazetteer REGIONS = RegionGazetteer.load();

  private final AgencyNaming naming = new AgencyNaming(REGIONS, DepartmentLexicon.load());

  @Test
  void aBureauIsKnownByItsShortFormsBehindTheNamesOfItsPlace() {
    assertThat(naming.alternatives("杭州市临安区科学技术局", region("330112")))
        .contains("杭州市临安区科技局", "临安区科学技术局", "临安区科技局", "临安科技局", "临安市科技局")
        .doesNotContain("科技局", "杭州市临安区科学技术局");
  }

  @Test
  void aCommitteeNeedsTheLevelWord() {
    assertThat(naming.alternatives("中共杭州市临安区委员会", region("330112")))
        .contains("临安区委", "中共临安区委员会", "中共临安区委")
        .doesNotContain("临安委", "区委");
  }

  @Test
  void aMergedBodyIsAbbreviatedFieldByField() {
    assertThat(naming.alternatives("诸暨市科学技术和经济信息化局", region("330681")))
        .anySatisfy(name -> assertThat(name).startsWith("诸暨市科技和"));
  }

  @Test
  void aPlaceIsKnownByItsFormerNameOnlyWhereItWentOnAsAWhole() {
    assertThat(naming.placeNames(region("330112"))).contains("临安", "临安市");
    // 崇文区 was merged into 东城区.
    assertThat(naming.placeNames(region("110101"))).contains("东城").doesNotContain("崇文区");
  }

  private static Region region(String code) {
    return REGIONS.find(code).orElseThrow();
  }
}
