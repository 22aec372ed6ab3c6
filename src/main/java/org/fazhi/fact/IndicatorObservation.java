package org.fazhi.fact;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;

/**
 * One figure: 新增省科技领军企业3家.
 *
 * @param indicator what is counted or measured: 省科技领军企业
 * @param value plain number, 万 and 亿 folded in
 * @param unit 家, 项, 元, %, 个百分点, 位 and so on
 * @param action the verb that the number hangs on: 新增
 * @param target a goal not yet reached
 * @param area where the figure holds
 * @param period the year it holds for
 * @param whole the figure of which it is a part: 受理120件 of 其中投诉90件
 */
public record IndicatorObservation(
    Agency agent,
    String indicator,
    BigDecimal value,
    String unit,
    Optional<String> action,
    Change change,
    Bound bound,
    boolean target,
    Optional<Place> area,
    Year period,
    Optional<IndicatorObservation> whole,
    Evidence evidence)
    implements Fact {
  @Override
  public IndicatorObservation withEvidence(Evidence other) {
    return new IndicatorObservation(
        agent, indicator, value, unit, action, change, bound, target, area, period, whole, other);
  }
}
