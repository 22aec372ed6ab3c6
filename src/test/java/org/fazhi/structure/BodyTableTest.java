package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;

class BodyTableTest {

  private static final String OPENING =
      "城关区财政局2023年法治政府建设年度报告\n一、主要举措\n全年执法情况见下表，并已向社会公开，接受监督，反映良好，没有收到任何投诉。\n";

  private static ReportStructure parse(String page) {
    return StructureParser.standard().parse(MappedText.of(page));
  }

  @Test
  void rowsOnConsecutiveLinesAreATable() {
    String text = "甲\n| a | b |\n\n| c |  |\n乙\n| d | e |\n";
    assertThat(BodyTable.find(text, TextSpan.of(0, text.length())))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.rows()).hasSize(2);
              assertThat(table.columns()).isEqualTo(2);
              assertThat(table.span().in(text)).isEqualTo("| a | b |\n\n| c |  |");
              assertThat(table.rows().get(1).cells().get(0).in(text)).isEqualTo("c");
              assertThat(table.rows().get(1).cells().get(1).length()).isZero();
            });
  }

  @Test
  void aHeadThatReadsLikeMetadataIsPartOfItsTable() {
    ReportStructure report = parse(OPENING + "| 名称 | 数量（件） |\n| 行政处罚 | 35 |\n| 行政许可 | 12 |\n");
    assertThat(report.tables()).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(3));
    assertThat(report.page().metadata().all(MetadataField.TITLE)).isEmpty();
  }

  @Test
  void aTableOfPropertiesIsMetadata() {
    ReportStructure report =
        parse("| 索引号： | 1-2 | 主题分类： | 财政 |\n| 发布机构： | 城关区财政局 | 成文日期： | 2024-01-08 |\n" + OPENING);
    assertThat(report.tables()).isEmpty();
    assertThat(report.page().metadata().first(MetadataField.INDEX_NUMBER)).contains("1-2");
  }

  @Test
  void rowsAreNoSentences() {
    ReportStructure report = parse(OPENING + "| 事项 | 数量（件） |\n| 行政处罚 | 35 |\n");
    assertThat(report.sentences())
        .extracting(sentence -> sentence.span().in(report.text()))
        .noneMatch(words -> words.contains("|"))
        .isNotEmpty();
  }
}
