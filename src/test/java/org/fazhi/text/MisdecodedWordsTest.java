package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import org.fazhi.segment.HanLpScriptConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisdecodedWordsTest {

  private static final Charset GB = Charset.forName("GB18030");
  private static final Map<String, Integer> FREQUENCIES =
      Map.of(
          "科技局", 300, "科学", 300, "决策", 700, "决不", 30, "法治", 200, "政府", 1200, "建设", 900, "怎么", 90,
          "学校", 400, "效率", 50);

  private final MisdecodedWords step =
      new MisdecodedWords(
          word -> FREQUENCIES.getOrDefault(word, 0), new HanLpScriptConverter()::toSimplified);

  @ParameterizedTest
  @ValueSource(strings = {"科技局", "科学决策", "法治政府", "法治政府建设"})
  void restoresWordsReadOneByteOff(String word) {
    String page = "我们的" + readOneByteOff(word) + "工作";
    MappedText restored = step.apply(MappedText.of(page));
    assertThat(restored.text()).as(page).isEqualTo("我们的" + word + "工作");
    assertThat(restored.repairs())
        .containsExactly(
            Repair.restored(TextSpan.of(3, page.length() - 2), readOneByteOff(word), word));
  }

  @Test
  void restoredWordsLeadBackToTheMisreadOnes() {
    MappedText restored = step.apply(MappedText.of("制度，??萍季?法治"));
    assertThat(restored.text()).isEqualTo("制度，科技局法治");
    assertThat(restored.map().toSource(TextSpan.of(3, 6))).isEqualTo(TextSpan.of(3, 8));
    assertThat(restored.repairsAt(TextSpan.of(5, 7))).hasSize(1);
    assertThat(restored.repairsAt(TextSpan.of(6, 8))).isEmpty();
  }

  @Test
  void restoresWhatAMirrorTurnedIntoTraditionalCharacters() {
    String misread = new HanLpScriptConverter().toSimplified(readOneByteOff("科学决策"));
    assertThat(step.apply(MappedText.of("坚持" + misread + "。")).text()).isEqualTo("坚持科学决策。");
  }

  @Test
  void leavesAndRecordsWhatCouldBeSeveralWords() {
    MisdecodedWords even =
        new MisdecodedWords(
            word -> Map.of("科学", 300, "决策", 100, "决不", 100).getOrDefault(word, 0), t -> t);
    MappedText page = even.apply(MappedText.of("坚持?蒲Ь霾?、"));
    assertThat(page.text()).isEqualTo("坚持?蒲Ь霾?、");
    assertThat(page.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.LOST);
  }

  @Test
  void theWordsOfThePageDecide() {
    MisdecodedWords none = new MisdecodedWords(word -> 0, t -> t);
    String page = "科技局召开会议，科技局部署。?萍季?落实";
    assertThat(none.apply(MappedText.of(page)).text()).isEqualTo("科技局召开会议，科技局部署。科技局落实");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"怎么建设政府?怎么建设法治?怎么建设?", "什么？法治？", "http://a/?法治=1&b?", "???", "a?b?c", "?\uFFFD?"})
  void leavesQuestionMarks(String page) {
    assertThat(step.apply(MappedText.of(page)).text()).isEqualTo(page);
  }

  private static String readOneByteOff(String word) {
    byte[] bytes = word.getBytes(GB);
    return "?" + new String(Arrays.copyOfRange(bytes, 1, bytes.length - 1), GB) + "?";
  }
}
