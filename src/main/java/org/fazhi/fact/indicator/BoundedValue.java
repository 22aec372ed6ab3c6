package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.fact.Bound;
import org.fazhi.mention.QuantityValue;

/** One end of a quantity and how it bounds the true value: 5 at least of 5至8件. */
public record BoundedValue(BigDecimal value, Bound bound) {

  /** The ends of {@code value}, the lower first; one where it is no range. */
  public static List<BoundedValue> of(QuantityValue value) {
    return value.accept(
        new QuantityValue.Visitor<List<BoundedValue>>() {
          @Override
          public List<BoundedValue> exact(QuantityValue.Exact exact) {
            return List.of(new BoundedValue(exact.value(), Bound.EXACT));
          }

          @Override
          public List<BoundedValue> range(QuantityValue.Range range) {
            return List.of(
                new BoundedValue(range.low(), Bound.AT_LEAST),
                new BoundedValue(range.high(), Bound.AT_MOST));
          }

          @Override
          public List<BoundedValue> atLeast(QuantityValue.AtLeast atLeast) {
            return List.of(new BoundedValue(atLeast.value(), Bound.AT_LEAST));
          }

          @Override
          public List<BoundedValue> atMost(QuantityValue.AtMost atMost) {
            return List.of(new BoundedValue(atMost.value(), Bound.AT_MOST));
          }

          @Override
          public List<BoundedValue> approximate(QuantityValue.Approximate approximate) {
            return List.of(new BoundedValue(approximate.value(), Bound.APPROX));
          }
        });
  }
}
