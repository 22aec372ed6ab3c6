package org.fazhi.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.Precision;
import org.fazhi.number.WrittenNumber;

/**
 * Reads what a number counts in: the unit after it (家, 个百分点, 个半小时, 元5角), a sign of money before it
 * (￥), 成 for tenths. Immutable and thread-safe.
 */
final class UnitReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int HOUR = 60;
  private static final Pattern POINTS_OF_LIST =
      Pattern.compile("个(?:[、和及与][\\d.]{1,6}个){0,6}?[、和及与][\\d.]{1,6}个百分点");
  private static final Pattern MINOR_MONEY = Pattern.compile("(\\d)角(?:(\\d)分)?|(\\d{1,2})分(?!之)");
  private static final Pattern MINUTES = Pattern.compile("(?:零)?(\\d{1,2})分钟?");
  private static final Pattern TENTHS_END = Pattern.compile("成(?:[，。；、）的以左多]|$)");
  private static final Pattern ONE_TENTHS_DIGIT = Pattern.compile("[1-9]");
  // 一二类: these are named by their numbers.
  private static final String NUMBERED = "类期批级版集";
  private static final Map<Character, MeasureUnit> CURRENCY =
      Map.of(
          '￥', money("元"),
          '¥', money("元"),
          '$', money("美元"),
          '€', money("欧元"),
          '£', money("英镑"));

  private final UnitLexicon units;

  UnitReader(UnitLexicon units) {
    this.units = units;
  }

  private static MeasureUnit money(String name) {
    return new MeasureUnit(name, UnitKind.MONEY);
  }

  /** Whether a sign of money stands before {@code begin}. */
  static boolean hasCurrencyBefore(String text, int begin) {
    return begin > 0 && CURRENCY.containsKey(text.charAt(begin - 1));
  }

  /** The unit of {@code number}, which begins at {@code begin}. */
  Optional<CountedUnit> of(String text, int begin, WrittenNumber number) {
    if (number.share()) {
      return Optional.of(CountedUnit.of(MeasureUnit.PERCENT, number.end()));
    }
    // 3.8个、7.1个、3.4个百分点: the last names the unit of all.
    Matcher points = at(POINTS_OF_LIST, text, number.end());
    if (points.lookingAt()) {
      return Optional.of(CountedUnit.of(MeasureUnit.POINTS, number.end() + 1));
    }
    return half(text, number)
        .or(() -> named(text, begin, number))
        .or(() -> currency(text, begin, number));
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  /** 3个半小时, 1个半月. */
  private Optional<CountedUnit> half(String text, WrittenNumber number) {
    if (!text.startsWith("个半", number.end())) {
      return Optional.empty();
    }
    int rest = number.end() + 2;
    return units
        .at("个" + text.substring(rest, Math.min(text.length(), rest + units.longest())), 0)
        .filter(unit -> unit.end() > 1)
        .map(
            unit ->
                CountedUnit.of(unit.unit(), rest + unit.end() - 1)
                    .plus(HALF, rest + unit.end() - 1));
  }

  private Optional<CountedUnit> named(String text, int begin, WrittenNumber number) {
    Optional<UnitLexicon.Found> found = units.at(text, number.end());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (text.charAt(number.end()) == '成' && found.get().unit().equals(MeasureUnit.PERCENT)) {
      return tenths(text, begin, number, found.get());
    }
    boolean numbered =
        !number.inDigits()
            && number.precision() == Precision.APPROXIMATE
            && NUMBERED.indexOf(text.charAt(number.end())) >= 0;
    return numbered ? Optional.empty() : Optional.of(compound(text, found.get()));
  }

  /** 六成 is 60 %; 建成 and 2016成 are none. */
  private static Optional<CountedUnit> tenths(
      String text, int begin, WrittenNumber number, UnitLexicon.Found found) {
    boolean digit =
        ONE_TENTHS_DIGIT.matcher(text.substring(begin, number.end())).matches()
            && at(TENTHS_END, text, number.end()).lookingAt();
    boolean counts = !number.inDigits() || digit;
    return counts && number.value().compareTo(BigDecimal.TEN) <= 0
        ? Optional.of(new CountedUnit(found.unit(), BigDecimal.TEN, BigDecimal.ZERO, found.end()))
        : Optional.empty();
  }

  /** 3元5角, 1小时30分. */
  private static CountedUnit compound(String text, UnitLexicon.Found found) {
    CountedUnit unit = CountedUnit.of(found.unit(), found.end());
    if (found.unit().name().equals("元")) {
      Matcher minor = at(MINOR_MONEY, text, found.end());
      return minor.lookingAt() ? unit.plus(hundredths(minor), minor.end()) : unit;
    }
    if (found.unit().name().equals("小时")) {
      Matcher minutes = at(MINUTES, text, found.end());
      return minutes.lookingAt()
          ? unit.plus(
              new BigDecimal(minutes.group(1))
                  .divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP),
              minutes.end())
          : unit;
    }
    return unit;
  }

  private static BigDecimal hundredths(Matcher minor) {
    String cents =
        minor.group(1) == null
            ? minor.group(3)
            : minor.group(1) + (minor.group(2) == null ? "0" : minor.group(2));
    return new BigDecimal(cents).movePointLeft(2);
  }

  /** ￥1200, $300万. */
  private static Optional<CountedUnit> currency(String text, int begin, WrittenNumber number) {
    return hasCurrencyBefore(text, begin)
        ? Optional.ofNullable(CURRENCY.get(text.charAt(begin - 1)))
            .map(unit -> CountedUnit.of(unit, number.end()))
        : Optional.empty();
  }
}
