package org.fazhi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {

  private final AgencyNames names = AgencyNames.load();

  @ParameterizedTest
  @CsvSource({
    "诸暨市科学技术局, 诸暨市科技局",
    "杭州市临安区人民政府, 杭州市临安区政府",
    "中国共产党杭州市临安区委员会, 中共杭州市临安区委",
    "中国共产党中央委员会, 党中央",
    "中国共产党中央委员会办公厅, 中共中央办公厅",
    "中华人民共和国国务院办公厅, 国务院办公厅",
    "山西省发展和改革委员会, 山西省发改委",
    "南陵县人民代表大会常务委员会, 南陵县人大常委会",
    "中共山西省纪律检查委员会, 中共山西省纪委",
    "芜湖市市场监督管理局, 芜湖市 市场监管局",
  })
  void abbreviationsAreEqualToTheOfficialName(String official, String abbreviated) {
    assertThat(names.key(abbreviated)).isEqualTo(names.key(official));
  }

  @ParameterizedTest
  @CsvSource({
    "诸暨市科学技术局, 诸暨市科学技术协会",
    "杭州市科学技术局, 浙江省科学技术厅",
    "杭州市人民政府, 杭州市人民政府办公厅",
    "杭州市临安区科学技术局, 杭州市科学技术局",
  })
  void differentBodiesStayDifferent(String one, String other) {
    assertThat(names.key(one)).isNotEqualTo(names.key(other));
  }

  @Test
  void brokenTablesAreRefusedWithTheLine() {
    assertThatThrownBy(() -> read("# purpose\nofficial\tshort\n委员会\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("t.tsv:3: two cells wanted: 委员会");
    assertThatThrownBy(() -> read("official\tshort\n委员会\t委\n委员会\t会\n"))
        .hasMessage("t.tsv:3: again: 委员会");
    assertThatThrownBy(() -> read("a\tb\n")).hasMessage("t.tsv:1: no such columns: a\tb");
    assertThatThrownBy(() -> read("")).hasMessage("t.tsv:0: no header");
  }

  private static AgencyNames read(String table) throws IOException {
    return AgencyNames.read("t.tsv", new StringReader(table));
  }
}
