package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextSpanTest {

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> TextSpan.of(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no span: [2,1)");
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(TextSpan.of(0, 2).overlaps(TextSpan.of(2, 4))).isFalse();
    assertThat(TextSpan.of(0, 3).overlaps(TextSpan.of(2, 4))).isTrue();
    assertThat(TextSpan.of(0, 2).union(TextSpan.of(3, 4))).isEqualTo(TextSpan.of(0, 4));
  }

  @Test
  void sortsByBeginAndThenTheLongerFirst() {
    assertThat(TextSpan.of(0, 5)).isLessThan(TextSpan.of(0, 2));
    assertThat(TextSpan.of(0, 2)).isLessThan(TextSpan.of(1, 2));
  }

  @Test
  void countsACharacterOutsideTheBasicPlaneOnce() {
    String text = "𠮷林法治";

    assertThat(TextSpan.of(3, 5).in(text)).isEqualTo("法治");
    assertThat(TextSpan.of(3, 5).toCodePoints(text)).isEqualTo(TextSpan.of(2, 4));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("法", "𠮷", "a", "。")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(w -> String.join("", w));
  }

  @Property
  void codePointsNameTheSameWords(@ForAll("texts") String text, @ForAll int one, @ForAll int two) {
    int count = text.codePointCount(0, text.length());
    int first = Math.floorMod(one, count + 1);
    int second = Math.floorMod(two, count + 1);
    TextSpan points = TextSpan.of(Math.min(first, second), Math.max(first, second));
    TextSpan units =
        TextSpan.of(
            text.offsetByCodePoints(0, points.begin()), text.offsetByCodePoints(0, points.end()));

    assertThat(units.toCodePoints(text)).as(text).isEqualTo(points);
  }
}
