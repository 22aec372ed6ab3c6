package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @CsvSource({
    "学习法律。严格执法。, 学习法律。/严格执法。",
    "学习法律；严格执法！好吗？好, 学习法律；/严格执法！/好吗？/好",
    "学习法律¶严格执法, 学习法律/严格执法",
    "学习《甲。乙》。严格执法。, 学习《甲。乙》。/严格执法。",
    "提出“学法。用法。”要求。严格执法。, 提出“学法。用法。”要求。/严格执法。",
    "（一是；二是）合并。完成, （一是；二是）合并。/完成",
    "学习《甲¶严格执法。完成。, 学习《甲/严格执法。/完成。",
    "  学习。  执法。 , 学习。/执法。",
    "。, 。"
  })
  void splitsAtClosingMarksOutsideBrackets(String text, String sentences) {
    assertThat(split(text.replace('¶', '\n'))).isEqualTo(sentences);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "学法", "《", "》", "“", "”", "（", "）", "。", "；", "！", "\n", " ", "，", "\uD842\uDFB7")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  @Property
  void sentencesCoverAllThatIsNotBlankInOrder(@ForAll("texts") String text) {
    List<TextSpan> sentences = splitter.split(text, TextSpan.of(0, text.length()));

    boolean[] covered = new boolean[text.length()];
    int before = 0;
    for (TextSpan sentence : sentences) {
      assertThat(sentence.length()).as(text).isPositive();
      assertThat(sentence.begin()).as(text).isGreaterThanOrEqualTo(before);
      before = sentence.end();
      IntStream.range(sentence.begin(), sentence.end()).forEach(i -> covered[i] = true);
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i] || Character.isWhitespace(text.charAt(i))).as(text).isTrue();
    }
  }

  private String split(String text) {
    return splitter.split(text, TextSpan.of(0, text.length())).stream()
        .map(span -> span.in(text))
        .collect(Collectors.joining("/"));
  }
}
