package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.fazhi.fact.Change;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityValue;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/**
 * Reads signed figures as changes: 增长-3.2% and 增速-3.2% are a fall of 3.2 %, 同比+3.2% is a rise.
 * Immutable and thread-safe.
 */
final class SignReader {

  private static final ChangeVerb ROSE = ChangeVerb.of("增长", Change.INCREASE);
  private static final ChangeVerb FELL = ChangeVerb.of("下降", Change.DECREASE);

  /** Names of rates of growth, and what they are called when they fall. */
  private static final Map<String, String> FALLING =
      Map.of("增速", "降幅", "增幅", "降幅", "涨幅", "降幅", "增长率", "下降率", "增长幅度", "下降幅度", "增长速度", "下降速度");

  private final Wording wording;

  SignReader(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@code quantity} and {@code reading} with the sign understood.
   *
   * @param left the words of the clause before the number, in {@code text}
   */
  SignedFigure read(String text, Quantity quantity, LeftReading reading, TextSpan left) {
    String words = left.in(text);
    Optional<BigDecimal> negative = negative(quantity);
    if (negative.isEmpty()) {
      boolean plus = text.charAt(quantity.span().begin()) == '+';
      return new SignedFigure(quantity, plus ? changing(quantity, reading, words, ROSE) : reading);
    }
    Quantity positive =
        new Quantity(
            quantity.span(),
            new QuantityValue.Exact(negative.get().negate()),
            quantity.unit(),
            quantity.notation());
    Optional<ChangePhrase> change = reading.change().filter(phrase -> !phrase.reaches());
    if (change.isPresent()) {
      return new SignedFigure(
          positive, reading.changing(new ChangePhrase(change.get().comparison(), FELL, false)));
    }
    Optional<String> fall = fall(reading.noun());
    if (fall.isPresent()) {
      return new SignedFigure(positive, reading.naming(fall.get()));
    }
    LeftReading compared = changing(quantity, reading, words, FELL);
    return compared.equals(reading)
        ? new SignedFigure(quantity, reading)
        : new SignedFigure(positive, compared);
  }

  private static Optional<BigDecimal> negative(Quantity quantity) {
    return quantity.value() instanceof QuantityValue.Exact exact && exact.value().signum() < 0
        ? Optional.of(exact.value())
        : Optional.empty();
  }

  private static Optional<String> fall(String noun) {
    return FALLING.entrySet().stream()
        .filter(entry -> noun.endsWith(entry.getKey()))
        .map(entry -> noun.substring(0, noun.length() - entry.getKey().length()) + entry.getValue())
        .findFirst();
  }

  /** 同比3.2%: a comparison that names no change, of a share, is one by its sign. */
  private LeftReading changing(
      Quantity quantity, LeftReading reading, String words, ChangeVerb verb) {
    boolean share =
        quantity.unit().kind() == UnitKind.SHARE || quantity.unit().kind() == UnitKind.POINTS;
    Optional<String> comparison = share ? wording.endingComparison(words) : Optional.empty();
    if (comparison.isEmpty() || reading.change().isPresent()) {
      return reading;
    }
    String noun = reading.noun();
    return reading
        .naming(
            noun.endsWith(comparison.get())
                ? noun.substring(0, noun.length() - comparison.get().length())
                : noun)
        .changing(new ChangePhrase(comparison.get(), verb, false));
  }
}
