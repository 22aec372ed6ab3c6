package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Test;

class BareHeadingsTest {

  private final BareHeadings headings = new BareHeadings(SectionRoles.load());

  @Test
  void linesThatAnnouncePartsAreChapters() {
    String text = "今年工作如下。\n主要工作及成效\n开展培训。\n存在的问题\n人手不足。\n下一步打算\n加强普法。";
    assertThat(headings.find(text, TextSpan.of(0, text.length()), List.of()))
        .extracting(node -> node.heading().in(text))
        .containsExactly("主要工作及成效", "存在的问题", "下一步打算");
  }

  @Test
  void aTitleAloneAndSentencesAreNone() {
    for (String text :
        new String[] {
          "前言\n某局法治政府建设工作情况\n开展培训。", "引言。\n存在的问题是人手不足。\n下一步，加强普法。\n完。", "引言\n存在的问题\n人手不足。"
        }) {
      assertThat(headings.find(text, TextSpan.of(0, text.length()), List.of())).isEmpty();
    }
  }
}
