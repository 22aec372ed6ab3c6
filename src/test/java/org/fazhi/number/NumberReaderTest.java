package org.fazhi.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  private static final NumberReader READER = NumberReader.of((text, at) -> false);

  @TestFactory
  List<DynamicTest> readsEveryNumberOfTheTable() throws IOException {
    try (InputStream table = NumberReaderTest.class.getResourceAsStream("/numbers/numbers.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              row ->
                  DynamicTest.dynamicTest(row[0], () -> assertEquals(expected(row), read(row[0]))))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"3至5千万, 10000000 10000", "三十亿, 100000000", "5千, 1000", "三百五十, ''", "12, ''"})
  void namesThePowersThatARangeMayShare(String written, String multipliers) {
    String high = written.substring(written.indexOf('至') + 1);

    assertEquals(
        multipliers,
        String.join(
            " ",
            READER.at(high, 0).orElseThrow().multipliers().stream()
                .map(WrittenNumber::plain)
                .map(BigDecimal::toPlainString)
                .toList()));
  }

  @Test
  void stopsBeforeAUnitThatBeginsLikeAPower() {
    NumberReader reader = NumberReader.of((text, at) -> text.startsWith("千瓦", at));

    assertEquals(new BigDecimal(350000), reader.at("35万千瓦", 0).orElseThrow().value());
    assertEquals(new BigDecimal(3), reader.at("3千瓦", 0).orElseThrow().value());
    assertEquals(new BigDecimal(3000), reader.at("3千户", 0).orElseThrow().value());
  }

  @Test
  void theNumberOfPeopleIsNoSeveral() {
    assertEquals(Optional.empty(), READER.at("人数十五人", 1));
  }

  @Test
  void readsLongTextsInLinearTime() {
    for (String piece : List.of("9", "1,", "1 ", "一二", "万", "百分之", "1万2千", "十几")) {
      String text = piece.repeat(50_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.at(text, 0), piece);
    }
  }

  private static String expected(String[] row) {
    return row[1].equals("-") ? "-" : row[1] + " " + (row.length > 2 ? row[2] : "EXACT");
  }

  private static String read(String written) {
    return READER
        .at(written, 0)
        .filter(number -> number.end() == written.length())
        .map(number -> number.value().toPlainString() + " " + number.precision())
        .orElse("-");
  }
}
