package org.fazhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.fazhi.corpus.Finders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionGazetteerTest {

  private static final String HEADER = String.join("\t", RegionGazetteer.COLUMNS) + "\n";
  private static final String PROVINCE = "330000\t浙江省\tprovince\t\t浙江\t\t\t\t\n";

  @ParameterizedTest
  @CsvSource({
    "330112, 杭州市临安区, 杭州市, 浙江省",
    "330681, 诸暨市, 绍兴市, 浙江省",
    "532923, 祥云县, 大理白族自治州, 云南省",
    "150724, 鄂温克族自治旗, 呼伦贝尔市, 内蒙古自治区",
    "441900, 东莞市, 广东省, 广东省",
    "500103, 重庆市渝中区, 重庆市, 重庆市"
  })
  void knowsFullNamesAndWhatLiesAbove(String code, String name, String parent, String province) {
    Region region = Finders.REGIONS.find(code).orElseThrow();

    assertThat(region.fullName()).isEqualTo(name);
    assertThat(Finders.REGIONS.lineage(region)).first().isEqualTo(region);
    assertThat(Finders.REGIONS.lineage(region)).last().extracting(Region::name).isEqualTo(province);
    assertThat(Finders.REGIONS.parent(region)).map(Region::name).hasValue(parent);
  }

  @Test
  void followsAFormerDivisionToTheOneInForce() {
    Region former = Finders.REGIONS.named("临安市").get(0);

    assertThat(former.inForce()).isFalse();
    assertThat(Finders.REGIONS.current(former).code()).isEqualTo("330112");
  }

  @Test
  void refusesACodeInForceTwice() {
    assertBroken(PROVINCE + PROVINCE, "regions.tsv:3: code in force twice: 330000");
  }

  @Test
  void refusesAParentThatIsNotThere() {
    assertBroken(
        PROVINCE + "330112\t临安区\tcounty\t330100\t\t\t\t\t\n",
        "regions.tsv:3: no such parent: 330100");
  }

  @Test
  void refusesASuccessorThatIsNotThere() {
    assertBroken(
        PROVINCE + "330185\t临安市\tcounty\t330000\t\t\t2017-07\t330112\t\n",
        "regions.tsv:3: successor not in force: 330112");
  }

  @Test
  void refusesAnUnknownLevelAndACodeThatIsNone() {
    assertBroken(
        "330000\t浙江省\tempire\t\t\t\t\t\t\n",
        "regions.tsv:2: column level: No enum constant org.fazhi.lexicon.RegionLevel.EMPIRE");
    assertBroken(
        "33\t浙江省\tprovince\t\t\t\t\t\t\n", "regions.tsv:2: column code: no code of six digits: 33");
  }

  private static void assertBroken(String rows, String message) {
    assertThatThrownBy(() -> gazetteer(rows))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }

  private static RegionGazetteer gazetteer(String rows) throws IOException {
    return RegionGazetteer.of(
        TsvTable.read("regions.tsv", new StringReader(HEADER + rows), RegionGazetteer.COLUMNS));
  }
}
