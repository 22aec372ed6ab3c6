package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionGazetteer;
import org.junit.jupiter.api.Test;

class OwnTownBodiesTest {

  private static final OwnTownBodies OWN = OwnTownBodies.load();

  private final Region county =
      RegionGazetteer.load().named("城固县").stream().findFirst().orElseThrow();

  @Test
  void theLevelAloneMeansTheTownThatReports() {
    Agency town = TownBodies.authority("示例镇", county);
    assertThat(OWN.find("镇党委书记带头，由镇政府落实，镇党委、政府部署。", town, List.of()))
        .extracting(mention -> mention.agency().name())
        .containsExactly(
            "中共" + county.fullName() + "示例镇委员会",
            county.fullName() + "示例镇人民政府",
            "中共" + county.fullName() + "示例镇委员会");
  }

  @Test
  void otherTownsAndOtherLevelsAreNotTheOwn() {
    Agency town = TownBodies.authority("示例镇", county);
    assertThat(OWN.find("青山镇政府与街道办事处签约。", town, List.of())).isEmpty();
    Agency bureau = new Agency(county.fullName() + "司法局", Optional.of(county), "justice");
    assertThat(OWN.find("镇党委支持。", bureau, List.of())).isEmpty();
  }

  @Test
  void bodiesBelowItsAuthorityBearItsName() {
    Agency town = TownBodies.authority("示例镇", county);
    String text = "镇综合行政执法大队会同示例派出所检查，镇便民服务中心受理，县人大视察。";
    assertThat(OWN.find(text, town, List.of()))
        .extracting(mention -> mention.agency().name())
        .containsExactlyInAnyOrder(
            county.fullName() + "示例镇综合行政执法大队",
            county.fullName() + "公安局示例派出所",
            county.fullName() + "示例镇便民服务中心");
  }
}
