package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fazhi.fact.Bound;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.mention.MeasureUnit;
import org.fazhi.mention.UnitKind;

/**
 * The figure of which those after 其中 are parts: 受理120件，其中投诉90件、举报30件. Mutable; made for one
 * paragraph.
 *
 * <p>A part counts in the unit of its whole, and all parts together are no more than the whole:
 * what goes beyond belongs to something else.
 */
final class Wholes {

  private static final Set<UnitKind> ADDABLE =
      EnumSet.of(UnitKind.THINGS, UnitKind.PERSONS, UnitKind.EVENTS, UnitKind.MONEY, UnitKind.SIZE);

  private Optional<IndicatorObservation> whole = Optional.empty();
  private BigDecimal left = BigDecimal.ZERO;

  /** Remembers {@code observation}, which is no part, as a whole of parts to come. */
  void add(IndicatorObservation observation) {
    whole = Optional.of(observation);
    left = observation.value();
  }

  /** The whole of {@code value}, of which that much is then taken. */
  Optional<IndicatorObservation> of(BigDecimal value, MeasureUnit unit) {
    Optional<IndicatorObservation> found =
        whole
            .filter(it -> ADDABLE.contains(unit.kind()) && it.unit().equals(unit.name()))
            .filter(it -> !it.unit().contains("/"))
            .filter(it -> isOpen(it) || fits(value));
    found.ifPresent(it -> left = left.subtract(value));
    return found;
  }

  private static boolean isOpen(IndicatorObservation whole) {
    return whole.bound() == Bound.AT_LEAST || whole.bound() == Bound.APPROX;
  }

  private boolean fits(BigDecimal value) {
    return value.compareTo(left) <= 0;
  }
}
