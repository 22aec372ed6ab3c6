package org.fazhi.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "处罚法 | ( \"处罚法\" )",
        "临安 科技局 | ( \"临安\" AND \"科技局\" )",
        "\"行政 处罚\" | ( \"行政 处罚\" )",
        "临安 OR 诸暨 | ( \"临安\" OR \"诸暨\" )",
        "临安 NOT 诸暨 | ( \"临安\" AND NOT \"诸暨\" )",
        "(临安 OR 诸暨) 教育 | ( ( \"临安\" OR \"诸暨\" ) AND \"教育\" )",
        "law* | ( law* )",
      })
  void wordsBecomePhrasesThatMustAllOccur(String typed, String lucene) {
    assertThat(TextQuery.toLucene(typed)).isEqualTo(lucene);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "浙政发[2023]5号 | ( \"浙政发[2023]5号\" )",
        "《安全生产法 | ( \"《安全生产法\" )",
        "2023/5 | ( \"2023/5\" )",
        "title:局 | ( \"title:局\" )",
        "a\\b | ( \"a\\\\b\" )",
        "(临安 | ( \"临安\" )",
        "\"临安 | ( \"临安\" )",
        "OR 临安 AND | ( \"临安\" )",
        "() 临安 | ( \"临安\" )",
        "'' | (\"\")",
        "《》 - | (\"\")",
      })
  void whatIsNoQueryIsTakenAsWords(String typed, String lucene) {
    assertThat(TextQuery.toLucene(typed)).isEqualTo(lucene);
  }
}
