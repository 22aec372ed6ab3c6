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
 * @param part the part of that year; empty for the whole of it
 * @param whole the figure of which it is a part: 受理120件 of 其中投诉90件
 * @param base the figure of which a rate is taken: 受理120件 of 办结率96%
 * @param statedAsNone whether the words say that there was none: 零败诉; its value is 0
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
    Optional<YearPart> part,
    Optional<IndicatorObservation> whole,
    Optional<IndicatorObservation> base,
    boolean statedAsNone,
    Evidence evidence)
    implements Fact {

  /** A figure of a whole year that is no rate and no zero told in words. */
  public IndicatorObservation(
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
      Evidence evidence) {
    this(
        agent,
        indicator,
        value,
        unit,
        action,
        change,
        bound,
        target,
        area,
        period,
        Optional.empty(),
        whole,
        Optional.empty(),
        false,
        evidence);
  }

  @Override
  public IndicatorObservation withEvidence(Evidence other) {
    return new IndicatorObservation(
        agent,
        indicator,
        value,
        unit,
        action,
        change,
        bound,
        target,
        area,
        period,
        part,
        whole,
        base,
        statedAsNone,
        other);
  }
}
