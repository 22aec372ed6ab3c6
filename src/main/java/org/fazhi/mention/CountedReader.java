package org.fazhi.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.NumberReader;
import org.fazhi.number.Precision;
import org.fazhi.number.WrittenNumber;
import org.fazhi.text.TextSpan;

/**
 * Reads numbers with a unit and the words that bound them (近5万人次), ranges (20至30万元) and numbers
 * that share the unit of a later one (分别为12、13和14件). Immutable and thread-safe.
 */
final class CountedReader implements QuantityReader {

  private static final Pattern RANGE_MARK = Pattern.compile("[-—~～至到]{1,2}");
  private static final Pattern SHARED_UNIT = Pattern.compile("(?:[、和及与]|以及)(?=[0-9])");
  private static final String NO_UNIT_BEFORE = "第.+/·．〔[";
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
  private static final BigDecimal WIDEST_RANGE = BigDecimal.valueOf(1000);
  private static final int DISTRIBUTIVE_REACH = 24;

  private final NumberReader numbers;
  private final UnitReader units;
  private final BoundWords bounds;

  CountedReader(UnitLexicon units, BoundWords bounds) {
    this.numbers = NumberReader.of(units::beginsLikePower);
    this.units = new UnitReader(units);
    this.bounds = bounds;
  }

  @Override
  public Optional<Quantity> at(String text, int begin) {
    if (begin > 0 && joinsForeign(text, begin)) {
      return Optional.empty();
    }
    return numbers
        .at(text, begin)
        .flatMap(
            number ->
                range(text, begin, number)
                    .or(() -> withUnit(text, begin, number))
                    .or(() -> withUnitOfNext(text, begin, number)));
  }

  /** 第3期, 3.5G, 〔2023〕, 1万|2: the number belongs to something else, or to one that is none. */
  private static boolean joinsForeign(String text, int begin) {
    char before = text.charAt(begin - 1);
    if (NumberSign.standsBefore(text, begin)) {
      return false;
    }
    return NO_UNIT_BEFORE.indexOf(before) >= 0
        || NUMERALS.indexOf(before) >= 0
        || (before < 128 && Character.isLetterOrDigit(before));
  }

  private Optional<Quantity> withUnit(String text, int begin, WrittenNumber number) {
    Optional<CountedUnit> found = units.of(text, begin, number);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CountedUnit unit = found.get();
    NumberSign sign = NumberSign.before(text, begin, unit.unit().kind());
    if (sign == NumberSign.UNCLEAR) {
      return Optional.empty();
    }
    int from = begin - (sign.isWritten() || UnitReader.hasCurrencyBefore(text, begin) ? 1 : 0);
    Bounds around = bounds.around(text, TextSpan.of(from, unit.end()));
    if (number.bare() && !number.share() && around.before().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount = sign.of(unit.amount(number.value()));
    QuantityValue value =
        switch (number.precision()) {
          case EXACT -> around.of(amount);
          case AT_LEAST -> new QuantityValue.AtLeast(amount);
          case APPROXIMATE -> new QuantityValue.Approximate(amount);
        };
    return Optional.of(new Quantity(around.span(), value, unit.unit(), notation(number)));
  }

  private static NumberNotation notation(WrittenNumber number) {
    return number.inDigits() ? NumberNotation.DIGITS : NumberNotation.CHINESE;
  }

  /** 3至5项, 10%-15%, 3项至5项, 20至30万元. */
  private Optional<Quantity> range(String text, int begin, WrittenNumber low) {
    Optional<CountedUnit> lowUnit = units.of(text, begin, low);
    int lowEnd = lowUnit.map(CountedUnit::end).orElse(low.end());
    Matcher mark = RANGE_MARK.matcher(text).region(lowEnd, text.length());
    if (!mark.lookingAt() || mark.end() >= text.length()) {
      return Optional.empty();
    }
    Optional<WrittenNumber> high = numbers.at(text, mark.end());
    if (high.isEmpty() || high.get().inDigits() != low.inDigits()) {
      return Optional.empty();
    }
    Optional<CountedUnit> unit =
        units
            .of(text, mark.end(), high.get())
            .or(() -> low.share() ? sharedShare(high.get()) : Optional.empty());
    if (unit.isEmpty()
        || lowUnit.filter(found -> !found.unit().equals(unit.get().unit())).isPresent()) {
      return Optional.empty();
    }
    BigDecimal to = unit.get().amount(high.get().value());
    BigDecimal from =
        lowUnit.isPresent()
            ? lowUnit.get().amount(low.value())
            : unit.get().amount(low.value().multiply(sharedMultiplier(low, high.get())));
    if (from.compareTo(to) >= 0 || isTooWide(lowUnit.isPresent(), from, to)) {
      return Optional.empty();
    }
    int spanBegin = UnitReader.hasCurrencyBefore(text, begin) ? begin - 1 : begin;
    return Optional.of(
        new Quantity(
            TextSpan.of(spanBegin, unit.get().end()),
            new QuantityValue.Range(from, to),
            unit.get().unit(),
            notation(low)));
  }

  /** 百分之三至五. */
  private static Optional<CountedUnit> sharedShare(WrittenNumber high) {
    return Optional.of(CountedUnit.of(MeasureUnit.PERCENT, high.end()));
  }

  /** 万 of 20至30万, but not of 5000至1万: the power of {@code high} that {@code low} leaves out. */
  private static BigDecimal sharedMultiplier(WrittenNumber low, WrittenNumber high) {
    return high.multipliers().stream()
        .filter(multiplier -> low.value().multiply(multiplier).compareTo(high.value()) < 0)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /** 8至1.2万: what the lower end shares is not clear. */
  private static boolean isTooWide(boolean ownUnit, BigDecimal from, BigDecimal to) {
    return !ownUnit && from.signum() > 0 && from.multiply(WIDEST_RANGE).compareTo(to) < 0;
  }

  /** 分别为12、13和14件: the first two have the unit of the last. */
  private Optional<Quantity> withUnitOfNext(String text, int begin, WrittenNumber number) {
    if (!number.inDigits()
        || !text.substring(Math.max(0, begin - DISTRIBUTIVE_REACH), begin).contains("分别")) {
      return Optional.empty();
    }
    Optional<WrittenNumber> next = Optional.of(number);
    while (next.isPresent()) {
      Matcher joint = SHARED_UNIT.matcher(text).region(next.get().end(), text.length());
      if (!joint.lookingAt()) {
        return Optional.empty();
      }
      int nextBegin = joint.end();
      next = numbers.at(text, nextBegin);
      Optional<CountedUnit> unit = next.flatMap(found -> units.of(text, nextBegin, found));
      if (unit.isPresent()) {
        return Optional.of(
            new Quantity(
                TextSpan.of(begin, number.end()),
                exactly(number),
                unit.get().unit(),
                notation(number)));
      }
    }
    return Optional.empty();
  }

  private static QuantityValue exactly(WrittenNumber number) {
    return number.precision() == Precision.EXACT
        ? new QuantityValue.Exact(number.value())
        : new QuantityValue.AtLeast(number.value());
  }
}
