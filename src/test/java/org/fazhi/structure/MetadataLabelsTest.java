package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.fazhi.lexicon.LexiconException;
import org.fazhi.lexicon.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataLabelsTest {

  private final MetadataLabels labels = MetadataLabels.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "索引号：002508596/2023-64874 > INDEX_NUMBER 002508596/2023-64874",
        "索 引 号：K12345-2023 > INDEX_NUMBER K12345-2023",
        "[ 索引号 ] | 115003/2023-0001 | > INDEX_NUMBER 115003/2023-0001",
        "【索引号】115003/2023-0001 > INDEX_NUMBER 115003/2023-0001",
        "发布机构：市科技局 > PUBLISHER 市科技局",
        "成文日期：2024年1月12日 > SIGNED 2024年1月12日",
        "发布日期： 2023-03-31 16:20 来源： 区科技局 > ISSUED 2023-03-31 16:20, SOURCE 区科技局",
        "索引号：A1 发布机构：市科技局 文号：同科〔2024〕1号 > INDEX_NUMBER A1, PUBLISHER 市科技局, DOCUMENT_NUMBER 同科〔2024〕1号",
        "2023-03-31 16:20 来源：区科技局 > ISSUED 2023-03-31 16:20, SOURCE 区科技局",
        "浏览次数：123 > FURNITURE 123",
        "发布机构： > PUBLISHER ",
      })
  void readsLabelledProperties(String line, String entries) {
    assertThat(
            labels.parse(line).orElseThrow().stream()
                .map(entry -> entry.field() + " " + entry.value())
                .collect(Collectors.joining(", "))
                .strip())
        .as(line)
        .isEqualTo(entries.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、主要举措和成效",
        "规范发布机构的管理，统一信息来源。",
        "我局公开发布日期为3月31日的报告。",
        "严格落实责任编辑制度，确保来源可靠。",
        "现将有关情况报告如下："
      })
  void leavesTextAlone(String line) {
    assertThat(labels.parse(line)).as(line).isEmpty();
  }

  @Test
  void refusesALabelTwice() {
    assertBroken("索引号\tindexNumber\n索引号\ttitle\n", "metadata-labels.tsv:3: label twice: 索引号");
  }

  @Test
  void refusesAnUnknownField() {
    assertBroken("索引号\tshelf\n", "metadata-labels.tsv:2: column field: no field shelf");
  }

  private static void assertBroken(String rows, String message) {
    assertThatThrownBy(() -> MetadataLabels.of(table("label\tfield\n" + rows)))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }

  private static TsvTable table(String file) throws IOException {
    return TsvTable.read("metadata-labels.tsv", new StringReader(file), "label", "field");
  }
}
