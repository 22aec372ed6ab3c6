package org.fazhi.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  @ParameterizedTest
  @CsvSource({
    "三, 3",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "两, 2",
    "两千, 2000",
    "一百零五, 105",
    "三千零六十, 3060",
    "一万二千, 12000",
    "一万亿, 1000000000000",
    "三亿零五万, 300050000",
    "二〇二三, 2023",
    "二○二三, 2023",
    "一二三, 123"
  })
  void readsNumbers(String words, long value) {
    assertThat(ChineseNumerals.parse(words)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "科", "十年", "3", "一二科"})
  void readsNothingElse(String words) {
    assertThat(ChineseNumerals.parse(words)).isEmpty();
  }

  @Property
  void readsBackEveryNumberThatIsWrittenOut(@ForAll @LongRange(max = 99_999_999_999L) long number) {
    assertThat(ChineseNumerals.parse(write(number))).hasValue(number);
  }

  @Property
  void readsBackEveryNumberWrittenDigitByDigit(
      @ForAll @LongRange(min = 10, max = 999_999_999) long number) {
    StringBuilder words = new StringBuilder();
    for (char digit : Long.toString(number).toCharArray()) {
      words.append(DIGITS.charAt(digit - '0'));
    }

    assertThat(ChineseNumerals.parse(words.toString())).hasValue(number);
  }

  /** {@code number} as it is spoken: 1005 → 一千零五, 300050000 → 三亿零五万. */
  private static String write(long number) {
    if (number >= 100_000_000) {
      return write(number / 100_000_000) + "亿" + rest(number % 100_000_000, 10_000_000);
    }
    if (number >= 10_000) {
      return write(number / 10_000) + "万" + rest(number % 10_000, 1_000);
    }
    StringBuilder words = new StringBuilder();
    String digits = Long.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        words.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != '零') {
        words.append('零');
      }
    }
    if (words.length() > 1 && words.charAt(words.length() - 1) == '零') {
      words.setLength(words.length() - 1);
    }
    return words.isEmpty() ? "零" : words.toString();
  }

  private static String rest(long rest, long highest) {
    return rest == 0 ? "" : (rest < highest ? "零" : "") + write(rest);
  }
}
