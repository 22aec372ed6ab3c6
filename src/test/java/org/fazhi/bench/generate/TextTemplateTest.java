package org.fazhi.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.bench.generate.TemplatePart.Choice;
import org.fazhi.bench.generate.TemplatePart.Document;
import org.fazhi.bench.generate.TemplatePart.Figure;
import org.fazhi.bench.generate.TemplatePart.OwnWord;
import org.fazhi.bench.generate.TemplatePart.Words;
import org.fazhi.fact.EngagementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateTest {

  @Test
  void bracketsAreChoicesAndBracesAreSlots() {
    assertThat(
            TextTemplate.parse("{we}举办[培训|讲座]{figure 讲座 1-9 期}，合格率{figure 合格率 90.0-100.0 %}。")
                .parts())
        .containsExactly(
            OwnWord.WE,
            new Words("举办"),
            new Choice(List.of(TextTemplate.parse("培训"), TextTemplate.parse("讲座"))),
            new Figure("讲座", new BigDecimal("1"), new BigDecimal("9"), 0, "期"),
            new Words("，合格率"),
            new Figure("合格率", new BigDecimal("90.0"), new BigDecimal("100.0"), 1, "%"),
            new Words("。"));
  }

  @Test
  void aChoiceMayHoldSlots() {
    TextTemplate template = TextTemplate.parse("[学习{document 信访工作条例 studied}|开会]");
    assertThat(template.titles()).containsExactly("信访工作条例");
    assertThat(template.parts())
        .containsExactly(
            new Choice(
                List.of(
                    new TextTemplate(
                        List.of(new Words("学习"), new Document("信访工作条例", EngagementType.STUDIED))),
                    TextTemplate.parse("开会"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{nobody}",
        "举办[培训",
        "{figure 讲座 9-1 期}",
        "{figure 讲座 0-1 期}",
        "{figure 讲座 many 期}",
        "{document 宪法 eaten}",
        "{documents 1-2 studied all}"
      })
  void whatIsNoTemplateIsRefused(String text) {
    assertThatThrownBy(() -> TextTemplate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
