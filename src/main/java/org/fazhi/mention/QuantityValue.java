package org.fazhi.mention;

import java.math.BigDecimal;

/**
 * What a text says about an amount: exactly (3家), between two values (3至5项), a bound (980余家, 1%以下)
 * or roughly (近5万人次). Values are plain numbers with 万 and 亿 folded in.
 */
public sealed interface QuantityValue {

  /** {@code 118家}. */
  record Exact(BigDecimal value) implements QuantityValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exact(this);
    }
  }

  /** {@code 3至5项}, both ends included. */
  record Range(BigDecimal low, BigDecimal high) implements QuantityValue {
    /**
     * @throws IllegalArgumentException when {@code low} is above {@code high}
     */
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("no range: " + low + " to " + high);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(this);
    }
  }

  /** {@code 980余家}, {@code 不少于20场}. */
  record AtLeast(BigDecimal value) implements QuantityValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atLeast(this);
    }
  }

  /** {@code 不超过1次}, {@code 1%以下}. */
  record AtMost(BigDecimal value) implements QuantityValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atMost(this);
    }
  }

  /** {@code 近5万人次}, {@code 15%左右}. */
  record Approximate(BigDecimal value) implements QuantityValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.approximate(this);
    }
  }

  /** Calls the method of {@code visitor} for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of value.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    R exact(Exact value);

    R range(Range value);

    R atLeast(AtLeast value);

    R atMost(AtMost value);

    R approximate(Approximate value);
  }
}
