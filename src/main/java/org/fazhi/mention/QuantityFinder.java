package org.fazhi.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.ChineseNumerals;
import org.fazhi.text.TextSpan;

/**
 * Finds the quantities of a text: numbers with a unit, in digits or Chinese numerals, with the
 * words that bound them; ranges (3至5项), places in a ranking (第2位), shares in words (三成, 过半).
 * Numbers that measure nothing, such as dates and set phrases, are left out. Immutable and
 * thread-safe.
 */
public final class QuantityFinder {

  private static final Pattern CANDIDATE = Pattern.compile("[0-9零一二两三四五六七八九十百千万]|过半|半数以上|一半|首位|榜首");
  private static final Pattern RANGE_MARK = Pattern.compile("[-—~～至到]{1,2}");
  private static final Pattern RANK_VERB =
      Pattern.compile("(?:居|列|排|位于|跻身|名次|排名|排位|获得?|取得|考核|进入|进位|评为)[^，。；：]{0,22}$|得$");
  private static final Pattern RANK =
      Pattern.compile("(?:第|前)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:位|名|(?=[，。；、）\\n升降跃提前上下]|$|方阵))");
  private static final Pattern SHARED_UNIT = Pattern.compile("(?:[、和及与]|以及)(?=[0-9])");
  private static final Pattern TENTHS =
      Pattern.compile("([一二三四五六七八九])成([一二三四五六七八九])(?![\\u4e00-\\u9fa5&&[^以多左的]])");
  private static final Pattern FRACTION =
      Pattern.compile("([一二三四五六七八九十]{1,3})分之([一二三四五六七八九])(?![点十百])");
  private static final Pattern POINTS_OF_LIST =
      Pattern.compile("个(?:[、和及与][\\d.]{1,6}个){0,6}?[、和及与][\\d.]{1,6}个百分点");
  private static final String NO_UNIT_BEFORE = "第.+/·．〔[";

  private final UnitLexicon units;
  private final QuantityExclusions exclusions;
  private final BoundWords bounds;
  private final NumberScanner numbers;

  private QuantityFinder(UnitLexicon units, QuantityExclusions exclusions, BoundWords bounds) {
    this.units = units;
    this.exclusions = exclusions;
    this.bounds = bounds;
    this.numbers = new NumberScanner(bounds);
  }

  /** The finder with the project's lexicons. */
  public static QuantityFinder standard() {
    return new QuantityFinder(UnitLexicon.load(), QuantityExclusions.load(), BoundWords.load());
  }

  /** The quantities of {@code text} in order; none overlaps another. */
  public List<Quantity> find(String text) {
    BitSet excluded = exclusions.in(text);
    List<Quantity> found = new ArrayList<>();
    Matcher candidates = CANDIDATE.matcher(text);
    int at = 0;
    while (at < text.length() && candidates.find(at)) {
      int begin = candidates.start();
      Optional<Quantity> quantity = excluded.get(begin) ? Optional.empty() : read(text, begin);
      quantity.filter(q -> !excluded.get(q.span().begin())).ifPresent(found::add);
      at = quantity.map(q -> q.span().end()).orElseGet(() -> skip(text, begin));
    }
    return found;
  }

  /** After a candidate that is no quantity: the end of its run of digits. */
  private static int skip(String text, int begin) {
    int end = begin + 1;
    while (end < text.length()
        && Character.isDigit(text.charAt(begin))
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private Optional<Quantity> read(String text, int begin) {
    return word(text, begin)
        .or(() -> tenths(text, begin))
        .or(() -> fraction(text, begin))
        .or(() -> rank(text, begin))
        .or(() -> counted(text, begin));
  }

  /** Shares and ranks that are one word: 过半, 首位. */
  private Optional<Quantity> word(String text, int begin) {
    TextSpan two = TextSpan.of(begin, Math.min(text.length(), begin + 2));
    return switch (two.in(text)) {
      case "过半" -> Optional.of(share(two, new QuantityValue.AtLeast(BigDecimal.valueOf(50))));
      case "半数" ->
          Optional.of(
              share(
                  TextSpan.of(begin, Math.min(text.length(), begin + 4)),
                  new QuantityValue.AtLeast(BigDecimal.valueOf(50))));
      case "一半" -> Optional.of(bounded(text, two, BigDecimal.valueOf(50)));
      case "首位", "榜首" ->
          rankVerbBefore(text, begin)
              ? Optional.of(rankQuantity(two, new QuantityValue.Exact(BigDecimal.ONE)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** 四成五 is 45 %. */
  private Optional<Quantity> tenths(String text, int begin) {
    Matcher matcher = TENTHS.matcher(text).region(begin, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    long percent = wholeNumber(matcher.group(1)) * 10 + wholeNumber(matcher.group(2));
    return Optional.of(
        bounded(text, TextSpan.of(begin, matcher.end()), BigDecimal.valueOf(percent)));
  }

  /** 四分之一 is 25 %; what has no end is rounded to one decimal place. */
  private Optional<Quantity> fraction(String text, int begin) {
    Matcher matcher =
        FRACTION.matcher(text).region(begin, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    long whole = wholeNumber(matcher.group(1));
    long part = wholeNumber(matcher.group(2));
    if (part >= whole) {
      return Optional.empty();
    }
    BigDecimal percent =
        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return Optional.of(
        bounded(text, TextSpan.of(begin, matcher.end()), NumberScanner.plain(percent)));
  }

  /** The share {@code percent} with the bounds that stand around {@code number}. */
  private Quantity bounded(String text, TextSpan number, BigDecimal percent) {
    Optional<BoundWords.BoundWord> before = bounds.before(text, number.begin());
    Optional<BoundWords.BoundWord> after = after(text, number.end());
    QuantityValue value =
        after
            .or(() -> before)
            .map(word -> word.makes().apply(percent))
            .orElseGet(() -> new QuantityValue.Exact(percent));
    return share(
        TextSpan.of(
            number.begin() - before.map(word -> word.word().length()).orElse(0),
            number.end() + after.map(word -> word.word().length()).orElse(0)),
        value);
  }

  private static Quantity share(TextSpan span, QuantityValue value) {
    return new Quantity(span, value, MeasureUnit.PERCENT, NumberNotation.CHINESE);
  }

  private static Quantity rankQuantity(TextSpan span, QuantityValue value) {
    return new Quantity(span, value, MeasureUnit.RANK, NumberNotation.DIGITS);
  }

  private static boolean rankVerbBefore(String text, int begin) {
    return RANK_VERB.matcher(text.substring(Math.max(0, begin - 30), begin)).find();
  }

  /** 第2位, 第三, 前十: a place in a ranking when a verb of ranking stands before it. */
  private static Optional<Quantity> rank(String text, int begin) {
    if (begin == 0 || "第前".indexOf(text.charAt(begin - 1)) < 0) {
      return Optional.empty();
    }
    Matcher matcher =
        RANK.matcher(text).region(begin - 1, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt() || !rankVerbBefore(text, begin - 1)) {
      return Optional.empty();
    }
    BigDecimal place = new BigDecimal(wholeNumber(matcher.group(1)));
    boolean top = text.charAt(begin - 1) == '前';
    return Optional.of(
        rankQuantity(
            TextSpan.of(begin - 1, matcher.end()),
            top ? new QuantityValue.AtMost(place) : new QuantityValue.Exact(place)));
  }

  private static long wholeNumber(String words) {
    return Character.isDigit(words.charAt(0))
        ? Long.parseLong(words)
        : ChineseNumerals.parse(words).orElse(0);
  }

  private Optional<Quantity> counted(String text, int begin) {
    if (begin > 0 && joinsForeign(text.charAt(begin - 1))) {
      return Optional.empty();
    }
    Optional<NumberScanner.Scanned> scanned = numbers.at(text, begin);
    if (scanned.isEmpty()) {
      return Optional.empty();
    }
    NumberScanner.Scanned number = scanned.get();
    return range(text, begin, number)
        .or(() -> withUnit(text, begin, number))
        .or(() -> withUnitOfNext(text, begin, number));
  }

  /** 第3期, 3.5G, 〔2023〕: the number belongs to something else. */
  private static boolean joinsForeign(char before) {
    return NO_UNIT_BEFORE.indexOf(before) >= 0
        || (before < 128 && Character.isLetterOrDigit(before));
  }

  private Optional<Quantity> withUnit(String text, int begin, NumberScanner.Scanned number) {
    Optional<UnitLexicon.Found> unit = unit(text, number);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<BoundWords.BoundWord> before = bounds.before(text, begin);
    Optional<BoundWords.BoundWord> after = after(text, unit.get().end());
    boolean bounded = before.isPresent() || number.inside().isPresent();
    if (number.vague() && !bounded) {
      return Optional.empty();
    }
    BigDecimal value = inUnit(number, unit.get());
    BigDecimal withHalf = value;
    QuantityValue bound =
        number
            .inside()
            .or(() -> after)
            .or(() -> before)
            .map(word -> word.makes().apply(withHalf))
            .orElseGet(() -> new QuantityValue.Exact(withHalf));
    int from = begin - before.map(word -> word.word().length()).orElse(0);
    int to = unit.get().end() + after.map(word -> word.word().length()).orElse(0);
    return Optional.of(
        new Quantity(TextSpan.of(from, to), bound, unit.get().unit(), number.notation()));
  }

  private Optional<BoundWords.BoundWord> after(String text, int end) {
    return bounds.at(text, end, BoundWords.Position.AFTER);
  }

  private Optional<UnitLexicon.Found> unit(String text, NumberScanner.Scanned number) {
    if (number.percent()) {
      return Optional.of(new UnitLexicon.Found(MeasureUnit.PERCENT, number.end()));
    }
    // 3.8个、7.1个、3.4个百分点: the last names the unit of all.
    Matcher points = POINTS_OF_LIST.matcher(text).region(number.end(), text.length());
    if (points.lookingAt()) {
      return Optional.of(new UnitLexicon.Found(MeasureUnit.POINTS, number.end() + 1));
    }
    Optional<UnitLexicon.Found> unit = units.at(text, number.end());
    // 六成 is a share, but 6成 and 建成 are not.
    boolean tenths = unit.isPresent() && text.charAt(number.end()) == '成';
    if (tenths
        && (number.notation() == NumberNotation.DIGITS
            || number.value().compareTo(BigDecimal.TEN) > 0)) {
      return Optional.empty();
    }
    return unit;
  }

  private static BigDecimal inUnit(NumberScanner.Scanned number, UnitLexicon.Found unit) {
    boolean tenths =
        unit.unit().equals(MeasureUnit.PERCENT)
            && !number.percent()
            && number.notation() == NumberNotation.CHINESE;
    return NumberScanner.plain(tenths ? number.value().scaleByPowerOfTen(1) : number.value());
  }

  /** 3至5项, 10%-15%, 3项至5项. */
  private Optional<Quantity> range(String text, int begin, NumberScanner.Scanned low) {
    int lowEnd = unit(text, low).map(UnitLexicon.Found::end).orElse(low.end());
    Matcher mark = RANGE_MARK.matcher(text).region(lowEnd, text.length());
    if (!mark.lookingAt() || mark.end() >= text.length()) {
      return Optional.empty();
    }
    Optional<NumberScanner.Scanned> high = numbers.at(text, mark.end());
    Optional<UnitLexicon.Found> unit = high.flatMap(number -> unit(text, number));
    if (unit.isEmpty() || high.get().notation() != low.notation()) {
      return Optional.empty();
    }
    BigDecimal to = inUnit(high.get(), unit.get());
    BigDecimal from = inUnit(low, unit.get());
    boolean sameUnit =
        unit(text, low).map(found -> found.unit().equals(unit.get().unit())).orElse(true);
    if (!sameUnit || from.compareTo(to) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            TextSpan.of(begin, unit.get().end()),
            new QuantityValue.Range(from, to),
            unit.get().unit(),
            low.notation()));
  }

  /** 分别为12、13和14件: the first two have the unit of the last. */
  private Optional<Quantity> withUnitOfNext(String text, int begin, NumberScanner.Scanned number) {
    if (number.notation() != NumberNotation.DIGITS
        || !text.substring(Math.max(0, begin - 24), begin).contains("分别")) {
      return Optional.empty();
    }
    Optional<NumberScanner.Scanned> next = Optional.of(number);
    while (next.isPresent()) {
      Matcher joint = SHARED_UNIT.matcher(text).region(next.get().end(), text.length());
      if (!joint.lookingAt()) {
        return Optional.empty();
      }
      next = numbers.at(text, joint.end());
      Optional<UnitLexicon.Found> unit = next.flatMap(n -> unit(text, n));
      if (unit.isPresent()) {
        return Optional.of(
            new Quantity(
                TextSpan.of(begin, number.end()),
                new QuantityValue.Exact(number.value()),
                unit.get().unit(),
                number.notation()));
      }
    }
    return Optional.empty();
  }
}
