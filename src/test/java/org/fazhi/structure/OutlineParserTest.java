package org.fazhi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.corpus.Corpus;
import org.fazhi.corpus.Mark;
import org.fazhi.corpus.MarkedText;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbering of every style: {@code [chapter 1|一、]总体情况}. */
class OutlineParserTest {

  private final OutlineParser parser = new OutlineParser();

  static Stream<Named<Corpus.Line>> lines() {
    return Corpus.lines("outline.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsNumbering(Corpus.Line line) {
    String text = line.marked().text();

    List<Mark> found =
        parse(text).stream()
            .map(
                n ->
                    new Mark(
                        n.enumerator(),
                        n.level().name().toLowerCase(Locale.ROOT) + " " + n.number()))
            .toList();

    assertThat(MarkedText.render(text, found)).as(line.place()).isEqualTo(line.marked().normal());
  }

  @Provide
  Arbitrary<String> outlines() {
    return Arbitraries.of(
            "一、", "二、", "（一）", "（二）", "1.", "2、", "（1）", "①", "一是", "首先，", "第二，", "科技工作", "。", "\n",
            "：", "第", "《", "》", "3.5", "“", "年", "十", "，")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }

  @Property
  void isSafeOnAnyMixtureOfNumbers(@ForAll("outlines") String text) {
    List<OutlineNode> nodes = parse(text);

    TextSpan all = TextSpan.of(0, text.length());
    for (OutlineNode node : nodes) {
      assertThat(all.contains(node.span())).as(text).isTrue();
      assertThat(node.span().contains(node.enumerator())).as(text).isTrue();
      assertThat(node.span().contains(node.heading())).as(text).isTrue();
    }
    assertThat(nodes).extracting(node -> node.enumerator().begin()).as(text).isSorted();
  }

  @Example
  @Label("a number cut off at the end of a text opens nothing and breaks nothing")
  void isSafeOnEveryPrefixAndSuffix() {
    String report = "一、成效\n（一）学法。一是学习；二是考试。1. 清单\n（1）一项①甲②乙\n二、不足\n首先，人少。其次，事多。三、2024年打算：第一，好。";
    for (int i = 0; i <= report.length(); i++) {
      parse(report.substring(0, i));
      parse(report.substring(i));
    }
  }

  private List<OutlineNode> parse(String text) {
    return parser.parse(text, TextSpan.of(0, text.length()));
  }
}
