package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MappedTextTest {

  @Test
  void leadsBackToTheWordsBeforeAnEdit() {
    String source = "全市（shì）科技工作";

    MappedText text = MappedText.of(source).delete(Pattern.compile("（[a-zì]+）"));

    assertThat(text.text()).isEqualTo("全市科技工作");
    assertThat(sourceOf(source, text, "科技")).isEqualTo("科技");
    assertThat(sourceOf(source, text, "市科")).isEqualTo("市（shì）科");
  }

  @Test
  void leadsFromInsertedWordsToThePlaceOfTheEdit() {
    String source = "a&nbsp;b";

    MappedText text = MappedText.of(source).replace(Pattern.compile("&nbsp;"), " ");

    assertThat(text.text()).isEqualTo("a b");
    assertThat(sourceOf(source, text, "b")).isEqualTo("b");
    assertThat(text.map().toSource(3)).isEqualTo(source.length());
  }

  @Test
  void joinsLinesInTheOrderGiven() {
    String source = "甲\n乙\n丙";

    MappedText text = MappedText.of(source).lines(List.of(TextSpan.of(4, 5), TextSpan.of(0, 1)));

    assertThat(text.text()).isEqualTo("丙\n甲\n");
    assertThat(sourceOf(source, text, "丙")).isEqualTo("丙");
    assertThat(sourceOf(source, text, "甲")).isEqualTo("甲");
  }

  @Test
  void refusesAMapOfAnotherLength() {
    assertThatThrownBy(() -> new MappedText("法治", OffsetMap.identity(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("map of 3 for 2");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "区",
            "(qū)",
            "，",
            ",",
            "、",
            "。",
            " ",
            "\u3000",
            "&nbsp;",
            "<p>",
            "</p>",
            "法治",
            "2023",
            "年",
            "\r\n",
            "(",
            ")",
            "１",
            "科技",
            "\uD842\uDFB7")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  @Property
  void deletionsLeadEveryCharacterThatStaysToItself(@ForAll("pages") String page) {
    MappedText text = MappedText.of(page).delete(Pattern.compile("<[^>]*>|\\s|,"));

    for (int i = 0; i < text.text().length(); i++) {
      assertThat(page.charAt(text.map().toSource(i))).as(page).isEqualTo(text.text().charAt(i));
    }
  }

  @Property
  void cleaningKeepsTheOrderOfTheSource(@ForAll("pages") String page) {
    MappedText text = cleaner().clean(page);

    for (int i = 1; i <= text.text().length(); i++) {
      assertThat(text.map().toSource(i))
          .as(page)
          .isBetween(text.map().toSource(i - 1), page.length());
    }
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll("pages") String page) {
    String once = cleaner().clean(page).text();

    assertThat(cleaner().clean(once).text()).as(page).isEqualTo(once);
  }

  private static PageCleaner cleaner() {
    return PageCleaner.standard(text -> text);
  }

  private static String sourceOf(String source, MappedText text, String words) {
    int begin = text.text().indexOf(words);
    return text.map().toSource(TextSpan.of(begin, begin + words.length())).in(source);
  }
}
