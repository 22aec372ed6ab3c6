package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.segment.HanLpScriptConverter;

class PageCleanerPropertiesTest {

  private static final PageCleaner CLEANER =
      PageCleaner.standard(
          new HanLpScriptConverter()::toSimplified, word -> word.equals("科技局") ? 300 : 0);

  @Property(tries = 300)
  void cleaningTwiceChangesNothing(@ForAll("pages") String page) {
    String clean = CLEANER.clean(page).text();
    assertThat(CLEANER.clean(clean).text()).as(page).isEqualTo(clean);
  }

  @Property(tries = 300)
  void everyCharacterLeadsBackIntoTheSource(@ForAll("pages") String page) {
    MappedText clean = CLEANER.clean(page);
    for (int i = 0; i < clean.text().length(); i++) {
      TextSpan source = clean.map().toSource(TextSpan.of(i, i + 1));
      assertThat(source.end()).as(page).isLessThanOrEqualTo(page.length());
      assertThat(source.begin()).isLessThanOrEqualTo(clean.map().toSource(i + 1));
    }
    assertThat(clean.repairs())
        .allSatisfy(repair -> assertThat(repair.span().end()).isLessThanOrEqualTo(page.length()));
  }

  @Property(tries = 40)
  void everyPrefixAndSuffixIsSafe(@ForAll("pages") String page) {
    for (int cut = 0; cut <= page.length(); cut++) {
      assertThat(CLEANER.clean(page.substring(0, cut)).text()).isNotNull();
      assertThat(CLEANER.clean(page.substring(cut)).text()).isNotNull();
    }
  }

  @Example
  void longDamagedPagesStayFast() {
    for (String unit :
        new String[] {
          "?萍季", "《行政处罚法", "<", "《<", "&amp;", "2 0 ", "*", "1.", "法法", "- 1 ", "的\n1\n"
        }) {
      String page = unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> CLEANER.clean(page), "a megabyte of " + unit);
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "?萍季?",
            "《行政处罚法>",
            "<行政处罚法>",
            "《行政复议法、",
            "》",
            "《",
            "2 0 2 3 年",
            " 1 2 月",
            "3. 5%",
            "二O二三年",
            "2O23年",
            "21件4.办理",
            "1.加强",
            "2.健全",
            "3.落实",
            "- 3 -",
            "\n",
            "\n- 3 -\n",
            "\n12\n",
            "第 3 页",
            "&#31185;",
            "&amp;lt;",
            "<p>",
            "/span>",
            "區(qū)",
            "設(shè)",
            "(jiàn)",
            "，,",
            ",,",
            "。。",
            "**",
            "（略）",
            "\uFFFD",
            "\uE123",
            "\uF0B7",
            "⼯",
            "㈠",
            "⑵",
            "エ",
            "法治政府建设",
            "，",
            "。",
            " ",
            "\u3000",
            "a",
            "5G",
            "法法治治政政府府建建设设",
            "局长张",
            "?",
            "推进依法行政加强制度建设完善机制，")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
