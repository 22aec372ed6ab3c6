package org.fazhi.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One reading of a number from a position on. Mutable; used once. */
final class NumberParse {

  private static final int TEN_THOUSAND = 4;
  private static final int HUNDRED_MILLION = 8;
  private static final int ABOVE_ALL = 99;
  private static final int FEWEST_POSITIONAL = 3;
  private static final int MOST_POSITIONAL = 8;
  private static final String VAGUE = "数几";
  private static final String UPWARDS = "上";
  private static final String NO_QUANTIFIER_AFTER = "人次件户总个指基计系倍多少半复参位序算案册台场亩岁字票班词笔无有";

  private final String text;
  private final int begin;
  private final BiPredicate<String, Integer> unitBegins;

  /** What was read so far: 亿 and 万 in {@code total}, what is below 万 in {@code section}. */
  private BigDecimal total = BigDecimal.ZERO;

  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal pending;
  private int pendingDigits;
  private boolean pendingArabic;
  private int lastPower = ABOVE_ALL;
  private int lastBigPower = ABOVE_ALL;
  private int powersOfSection;
  private List<Integer> endingPowers = List.of();
  private boolean zeroBefore;
  private boolean decimals;
  private boolean exceeded;
  private boolean bare;
  private Precision precision = Precision.EXACT;
  private int at;

  NumberParse(String text, int begin, BiPredicate<String, Integer> unitBegins) {
    this.text = text;
    this.begin = begin;
    this.unitBegins = unitBegins;
    this.at = begin;
  }

  Optional<WrittenNumber> read() {
    boolean inDigits = Numerals.isArabic(text.charAt(begin));
    if (!readBeginning()) {
      return Optional.empty();
    }
    while (at < text.length() && readNext()) {
      // Everything is in the state.
    }
    if (at == begin || !addPending()) {
      return Optional.empty();
    }
    return Optional.of(
        new WrittenNumber(
            WrittenNumber.plain(total.add(section)),
            endingPowers.stream().map(BigDecimal.ONE::scaleByPowerOfTen).toList(),
            at,
            precision,
            inDigits,
            false,
            bare));
  }

  /** 数十, 几百, 上百: what stands before a power and says roughly how many of it. */
  private boolean readBeginning() {
    char first = text.charAt(begin);
    boolean upwards = UPWARDS.indexOf(first) >= 0;
    if (VAGUE.indexOf(first) < 0 && !upwards) {
      return true;
    }
    boolean power = begin + 1 < text.length() && Numerals.power(text.charAt(begin + 1)) > 0;
    boolean partOfWord =
        first == '数' && begin > 0 && NO_QUANTIFIER_AFTER.indexOf(text.charAt(begin - 1)) >= 0;
    if (!power || partOfWord) {
      return false;
    }
    pending = BigDecimal.ONE;
    pendingDigits = 1;
    precision = upwards ? Precision.AT_LEAST : Precision.APPROXIMATE;
    at++;
    return true;
  }

  private boolean readNext() {
    char c = text.charAt(at);
    int power = Numerals.power(c);
    if (power > 0) {
      return readPower(power);
    }
    if (exceeded) {
      return false;
    }
    boolean mayFollow = pending == null && !decimals;
    if (Numerals.isArabic(c)) {
      return mayFollow && readArabic();
    }
    if (Numerals.digit(c) >= 0) {
      return mayFollow && readChinese();
    }
    return Numerals.excess(c) != Precision.EXACT && readExcess(c);
  }

  private boolean readArabic() {
    if (at > begin && !pastPower()) {
      return false;
    }
    Optional<Digits> digits = Digits.at(text, at);
    if (digits.isEmpty()) {
      return false;
    }
    pending = digits.get().value();
    pendingDigits = digits.get().end() - at;
    pendingArabic = true;
    at = digits.get().end();
    return true;
  }

  private boolean readChinese() {
    int end = at;
    while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
      end++;
    }
    String digits = text.substring(at, end);
    if (digits.length() > 1 && pastPower() && Numerals.digit(digits.charAt(0)) == 0) {
      // 一万零五: 零 marks a gap.
      zeroBefore = true;
      at++;
      return true;
    }
    if (digits.length() == 1 && Numerals.digit(digits.charAt(0)) == 0 && pastPower()) {
      zeroBefore = true;
      at++;
      return at < text.length() && Numerals.power(text.charAt(at)) == 1;
    }
    Optional<BigDecimal> value = ofDigits(digits);
    if (value.isEmpty()) {
      return false;
    }
    pending = value.get();
    pendingDigits = digits.length() == 2 ? 1 : digits.length();
    pendingArabic = false;
    at = end;
    readDecimals();
    return true;
  }

  /** 五, 四五 (roughly four), 二〇二三. */
  private Optional<BigDecimal> ofDigits(String digits) {
    int first = Numerals.digit(digits.charAt(0));
    if (digits.length() == 1) {
      return Optional.of(BigDecimal.valueOf(first));
    }
    if (digits.length() == 2) {
      boolean neighbours = first > 0 && Numerals.digit(digits.charAt(1)) == first + 1;
      if (neighbours) {
        precision = precision.with(Precision.APPROXIMATE);
        return Optional.of(BigDecimal.valueOf(first));
      }
    }
    boolean positional =
        at == begin
            && digits.length() >= FEWEST_POSITIONAL
            && digits.length() <= MOST_POSITIONAL
            && digits.chars().anyMatch(c -> Numerals.digit((char) c) == 0);
    if (!positional) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    for (char c : digits.toCharArray()) {
      value = value.scaleByPowerOfTen(1).add(BigDecimal.valueOf(Numerals.digit(c)));
    }
    return Optional.of(value);
  }

  /** 点五 of 九十五点五. */
  private void readDecimals() {
    int end = at + 1;
    if (at >= text.length() || text.charAt(at) != '点') {
      return;
    }
    BigDecimal unit = BigDecimal.ONE;
    BigDecimal decimals = BigDecimal.ZERO;
    while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
      unit = unit.scaleByPowerOfTen(-1);
      decimals = decimals.add(unit.multiply(BigDecimal.valueOf(Numerals.digit(text.charAt(end)))));
      end++;
    }
    if (end > at + 1 && pending != null) {
      pending = pending.add(decimals);
      at = end;
    }
  }

  private boolean readPower(int power) {
    boolean unit = at > begin && unitBegins.test(text, at);
    return !unit && (power < TEN_THOUSAND ? readSmallPower(power) : readBigPower(power));
  }

  private boolean readSmallPower(int power) {
    boolean ten = power == 1;
    boolean atBegin = at == begin;
    if (power >= lastPower || (pending == null && !ten && !atBegin) || !fitsBefore(power)) {
      return false;
    }
    bare = bare || (pending == null && !ten);
    section = section.add(coefficient().scaleByPowerOfTen(power));
    passed(power);
    lastPower = power;
    if (ten) {
      readDecimalsOfTens();
    }
    return true;
  }

  /** 十点五: decimals after a ten without ones. */
  private void readDecimalsOfTens() {
    if (at < text.length() && text.charAt(at) == '点') {
      pending = BigDecimal.ZERO;
      pendingDigits = 1;
      readDecimals();
      section = section.add(pending);
      pending = null;
    }
  }

  private boolean fitsBefore(int power) {
    if (exceeded) {
      // 3600余|千: after 余 only what multiplies all before it.
      return false;
    }
    // 三点五十分 is a time.
    return pending == null
        || (pending.compareTo(BigDecimal.TEN) < 0 && (power > 1 || pending.scale() == 0));
  }

  private BigDecimal coefficient() {
    return pending == null ? BigDecimal.ONE : pending;
  }

  private boolean readBigPower(int power) {
    BigDecimal before = section.add(pending == null ? BigDecimal.ZERO : pending);
    boolean nothingBefore = at == begin;
    boolean multipliesTotal = power == HUNDRED_MILLION && lastBigPower == TEN_THOUSAND;
    if ((power >= lastBigPower && !multipliesTotal)
        || (before.signum() == 0 && !nothingBefore && !multipliesTotal)) {
      return false;
    }
    bare = bare || nothingBefore;
    BigDecimal coefficient = nothingBefore ? BigDecimal.ONE : before;
    total =
        power == HUNDRED_MILLION
            ? total.add(coefficient(multipliesTotal, before, coefficient)).scaleByPowerOfTen(power)
            : total.add(coefficient.scaleByPowerOfTen(power));
    section = BigDecimal.ZERO;
    passed(power);
    lastPower = ABOVE_ALL;
    lastBigPower = power;
    return true;
  }

  private static BigDecimal coefficient(
      boolean multipliesTotal, BigDecimal before, BigDecimal alone) {
    return multipliesTotal ? before : alone;
  }

  /** Forgets the digits that the power took; what has decimals takes no more digits. */
  private void passed(int power) {
    decimals = decimals || (pending != null && pending.scale() > 0);
    endingPowers = endingPowers(power);
    powersOfSection = power < TEN_THOUSAND ? powersOfSection + 1 : 0;
    pending = null;
    pendingDigits = 0;
    zeroBefore = false;
    at++;
  }

  /** The powers that a range may share, the greater first: 千万 and 万 of 五千万, 亿 of 三十亿. */
  private List<Integer> endingPowers(int power) {
    if (power < TEN_THOUSAND) {
      return powersOfSection == 0 && total.signum() == 0 && power > 1 ? List.of(power) : List.of();
    }
    boolean compound = endingPowers.size() == 1 && powersOfSection == 1 && pending == null;
    return compound ? List.of(endingPowers.get(0) + power, power) : List.of(power);
  }

  private boolean readExcess(char c) {
    boolean counts = pending != null || pastPower();
    boolean ten = c == '几' && !(pending == null && lastPower == 1);
    if (!counts || ten || isWordOfItsOwn(c)) {
      return false;
    }
    precision = precision.with(Numerals.excess(c));
    exceeded = true;
    bare = false;
    at++;
    return true;
  }

  /** 3来源, 5多层: the character begins another word. */
  private boolean isWordOfItsOwn(char c) {
    String next = at + 1 < text.length() ? text.substring(at + 1, at + 2) : "";
    return !next.isEmpty()
        && ((c == '来' && "源自访信电文".contains(next))
            || (c == '多' && "层元维方边重样媒功用语渠部".contains(next))
            || (c == '余' && "额热".contains(next)));
  }

  private boolean pastPower() {
    return lastPower < ABOVE_ALL || lastBigPower < ABOVE_ALL;
  }

  /** Adds the digits that no power follows; false when they cannot stand there. */
  private boolean addPending() {
    if (pending == null) {
      return true;
    }
    if (!pastPower()) {
      section = section.add(pending);
      return true;
    }
    int last = lastPower < ABOVE_ALL ? lastPower : lastBigPower;
    if (pendingArabic) {
      if (pendingDigits != last) {
        return false;
      }
      section = section.add(pending);
    } else if (zeroBefore || last == 1) {
      section = section.add(pending);
    } else {
      // 三百五 is 350, 一万二 is 12000.
      section = section.add(pending.scaleByPowerOfTen(last - 1));
    }
    endingPowers = List.of();
    return true;
  }
}
