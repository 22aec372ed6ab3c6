package org.fazhi.serve.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Numbers as readers of a language write them. */
public record Numerals(Language language) {

  private static final int MOST_DIGITS = 6;

  private static final List<Magnitude> CHINESE =
      List.of(Magnitude.of("亿", 100_000_000, 100_000_000), Magnitude.of("万", 10_000, 100_000));

  private static final List<Magnitude> ENGLISH =
      List.of(
          Magnitude.of(" bn", 1_000_000_000, 1_000_000_000),
          Magnitude.of(" m", 1_000_000, 1_000_000));

  /** A word that stands for a factor, used from a size on. */
  private record Magnitude(String word, BigDecimal times, BigDecimal from) {

    static Magnitude of(String word, long times, long from) {
      return new Magnitude(word, BigDecimal.valueOf(times), BigDecimal.valueOf(from));
    }
  }

  /** A number with its digits grouped: {@code 45,580}. */
  public String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language.tag()));
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format.format(value);
  }

  /**
   * An amount as a reader of Chinese reports writes it, with 万 and 亿 where it is large: {@code
   * 455.8亿元}; in English with m and bn: {@code 45.58 bn 元}.
   */
  public String amount(BigDecimal value, String unit) {
    String space = language == Language.EN && !unit.isEmpty() && !unit.equals("%") ? " " : "";
    BigDecimal size = value.abs();
    for (Magnitude magnitude : language == Language.ZH ? CHINESE : ENGLISH) {
      if (size.compareTo(magnitude.from()) >= 0) {
        return number(value.divide(magnitude.times())) + magnitude.word() + space + unit;
      }
    }
    return number(value) + space + unit;
  }
}
