package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import org.fazhi.mention.NumberNotation;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityValue;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;

/**
 * Judges whether a quantity counts something of its own rather than qualifies, sums up or denies
 * (50人以上的企业, 立法、执法、司法三个环节, 没有发生一起诉讼). Immutable and thread-safe.
 */
final class CountJudge {

  private static final int TIME_LIMIT_REACH = 40;

  private final Wording wording;

  CountJudge(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether {@code quantity} counts something.
   *
   * @param left the words of its clause before it
   * @param right the words of its clause after it
   */
  boolean counts(SentenceContext context, Quantity quantity, TextSpan left, TextSpan right) {
    String text = context.text();
    return !qualifies(text, quantity, right)
        && !sumsUp(text, quantity, left, right)
        && !denied(quantity, left.in(text))
        && !tellsManner(text, quantity)
        && !wrongTime(context, quantity, right);
  }

  private static boolean qualifies(String text, Quantity quantity, TextSpan right) {
    int begin = quantity.span().begin();
    boolean each = begin > 0 && text.charAt(begin - 1) == '每';
    boolean share = quantity.unit().kind() == UnitKind.SHARE;
    return each || (!share && right.in(text).startsWith("的"));
  }

  /** 分5批培训: how something was done, not how much. */
  private boolean tellsManner(String text, Quantity quantity) {
    int begin = quantity.span().begin();
    return begin > 0
        && text.charAt(begin - 1) == '分'
        && wording.has(Wording.Role.MANNER_UNIT, quantity.unit().name())
        && (begin < 2 || "部划区积十得评".indexOf(text.charAt(begin - 2)) < 0);
  }

  /** 没有发生一起诉讼: one that there isn't. */
  private boolean denied(Quantity quantity, String before) {
    return quantity.value().equals(new QuantityValue.Exact(BigDecimal.ONE))
        && wording.has(Wording.Role.DENIED, before);
  }

  /** 立法、执法、司法三个环节: the number only says how many have just been named. */
  private boolean sumsUp(String text, Quantity quantity, TextSpan left, TextSpan right) {
    String named = left.in(text);
    return quantity.notation() == NumberNotation.CHINESE
        && quantity.value() instanceof QuantityValue.Exact exact
        && wording.skip(Wording.Role.SUMMARY, text, right.begin()) > right.begin()
        && named.indexOf('》') < 0
        && Joiners.in(named)
        && exact.value().equals(BigDecimal.valueOf(Joiners.split(named).size()));
  }

  /** Hours and days count only where a limit is measured: not 为期3天的培训. */
  private boolean wrongTime(SentenceContext context, Quantity quantity, TextSpan right) {
    if (quantity.unit().kind() != UnitKind.TIME) {
      return false;
    }
    if (wording.has(Wording.Role.WITHIN, right.in(context.text()))) {
      return true;
    }
    int begin = context.sentence().span().begin();
    int from = Math.max(begin, quantity.span().begin() - TIME_LIMIT_REACH);
    return !wording.has(
        Wording.Role.TIME_LIMIT, context.text().substring(from, quantity.span().begin()));
  }
}
