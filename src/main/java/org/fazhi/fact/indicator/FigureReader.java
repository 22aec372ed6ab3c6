package org.fazhi.fact.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.fact.Bound;
import org.fazhi.mention.NumberNotation;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.QuantityValue;
import org.fazhi.mention.UnitKind;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.text.TextSpan;

/** Reads the words around the quantities of a sentence. Thread-safe. */
final class FigureReader {

  private static final Pattern QUALIFIES = Pattern.compile("^的");
  private static final Pattern WITHIN = Pattern.compile("^(?:之?内)[^，。；、]");
  private static final Pattern LEAST = Pattern.compile("至少|最少|不少于|不低于");
  private static final Pattern MOST = Pattern.compile("最多|至多|不超过|不多于|控制在");
  private static final Pattern ONLY_JOINERS = Pattern.compile("[、，和与及]*|以及");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern PARTS_FOLLOW = Pattern.compile("(?:其中|分别为|分别是|包括|具体为|即)$");
  private static final Pattern LIST_JOINER = Pattern.compile("[、和与及]|以及");
  private static final Pattern TITLE =
      Pattern.compile("《(?:关于)?([^《》]{2,30}?)(?:的通知|的意见|的公告)?》?[^《》]{0,6}$");
  private static final Pattern OF_EARLIER =
      Pattern.compile("^.{1,4}(?:[率度比]|[增降涨]幅)$|^(?:高出|高于|低于|优于|领先)");
  private static final Pattern ENUMERATED = Pattern.compile("、|和|与|及|以及");
  private static final Pattern DENIED =
      Pattern.compile("(?:没有|未|无|从未|均未)(?:再|曾|有)?(?:发生|出现|引发|造成|产生|接到|收到|形成)(?:过)?$");
  private static final int LONGEST_QUALIFIER = 3;
  private static final int SHORT_RATIO = 5;
  private static final int MOST_SHARING = 12;
  private static final int LONGEST_CLAUSE = 200;
  private static final int LONGEST_CLAUSE_NOUN = 45;

  private final LeftReader lefts;
  private final RightReader rights;
  private final Wording wording;

  private FigureReader(LeftReader lefts, RightReader rights, Wording wording) {
    this.lefts = lefts;
    this.rights = rights;
    this.wording = wording;
  }

  static FigureReader of(WordSegmenter segmenter, Wording wording) {
    VerbLexicon verbs = VerbLexicon.load();
    return new FigureReader(
        new LeftReader(verbs, ChangeVerbs.load(wording), wording),
        new RightReader(segmenter, verbs),
        wording);
  }

  /**
   * Reads quantity {@code index} of {@code context}.
   *
   * @param from where the words begin that no figure has taken
   * @return empty when the quantity only qualifies something else: 50人以上的企业
   */
  Optional<Figure> read(SentenceContext context, int index, int from) {
    Quantity quantity = context.quantities().get(index);
    String text = context.text();
    int clauseBegin = context.bounds().begin(quantity.span().begin());
    TextSpan left =
        context
            .bounds()
            .insideBracketsBefore(
                TextSpan.of(
                    Math.min(
                        Math.max(
                            Math.max(from, clauseBegin), quantity.span().begin() - LONGEST_CLAUSE),
                        quantity.span().begin()),
                    quantity.span().begin()));
    TextSpan right = right(context, index);
    if (qualifies(text, quantity, right)
        || sumsUp(text, quantity, left, right)
        || denied(quantity, left.in(text))
        || wrongTime(context, quantity, right)) {
      return Optional.empty();
    }
    LeftReading before =
        bracketed(context, index, from, left, lefts.read(text, left, quantity.unit().kind()));
    if (left.begin() == clauseBegin
        && PARTS_FOLLOW.matcher(clauseBefore(context, clauseBegin)).find()) {
      before = before.asPart();
    }
    // 由16座减至13座: what follows says how it changed.
    TextSpan counted = before.starts() ? TextSpan.of(right.begin(), right.begin()) : right;
    return Optional.of(
        new Figure(
            quantity,
            before,
            rights.read(text, counted, figureFollows(context, index, right)),
            previousClause(context, index, clauseBegin),
            context.number(),
            index > 0 && LIST_JOINER.matcher(left.in(text)).lookingAt()));
  }

  private static TextSpan right(SentenceContext context, int index) {
    int begin = context.quantities().get(index).span().end();
    int end = Math.min(context.bounds().end(begin), context.sentence().span().end());
    if (index + 1 < context.quantities().size()) {
      end = Math.min(end, context.quantities().get(index + 1).span().begin());
    }
    return context.bounds().insideBracketsAfter(TextSpan.of(begin, Math.max(begin, end)));
  }

  /** 刑事立案数（同比下降13.4%）: what stands before the bracket is what changed. */
  private LeftReading bracketed(
      SentenceContext context, int index, int from, TextSpan left, LeftReading inside) {
    int open = left.begin() - 1;
    String text = context.text();
    boolean named = !inside.noun().isEmpty() || open < 0 || text.charAt(open) != '（';
    int begin =
        named ? 0 : Math.max(Math.max(from, context.bounds().begin(open)), open - LONGEST_CLAUSE);
    boolean afterFigure = index > 0 && context.quantities().get(index - 1).span().end() == open;
    if (named || afterFigure || begin >= open) {
      return inside;
    }
    UnitKind kind = context.quantities().get(index).unit().kind();
    return lefts.read(
        text.substring(begin, open) + left.in(text), begin, begin == from && index > 0, kind);
  }

  private static String clauseBefore(SentenceContext context, int clauseBegin) {
    TextSpan clause = context.bounds().before(clauseBegin);
    return clause.length() > LONGEST_CLAUSE ? "" : clause.in(context.text());
  }

  private static boolean figureFollows(SentenceContext context, int index, TextSpan right) {
    return index + 1 < context.quantities().size()
        && context.quantities().get(index + 1).span().begin() == right.end();
  }

  private static boolean qualifies(String text, Quantity quantity, TextSpan right) {
    boolean each =
        quantity.span().begin() > 0 && "每".indexOf(text.charAt(quantity.span().begin() - 1)) >= 0;
    boolean share = quantity.unit().kind() == UnitKind.SHARE;
    return each || (!share && QUALIFIES.matcher(right.in(text)).find());
  }

  /** 没有发生一起诉讼: one that there isn't. */
  private static boolean denied(Quantity quantity, String before) {
    return quantity.value().equals(new QuantityValue.Exact(BigDecimal.ONE))
        && DENIED.matcher(before).find();
  }

  /** 立法、执法、司法三个环节: the number only says how many have just been named. */
  private boolean sumsUp(String text, Quantity quantity, TextSpan left, TextSpan right) {
    String named = left.in(text);
    boolean plain =
        quantity.notation() == NumberNotation.CHINESE
            && quantity.value() instanceof QuantityValue.Exact
            && wording.skip(Wording.Role.SUMMARY, text, right.begin()) > right.begin()
            && named.indexOf('》') < 0;
    return plain
        && ((QuantityValue.Exact) quantity.value())
            .value()
            .equals(BigDecimal.valueOf(ENUMERATED.split(named).length))
        && ENUMERATED.matcher(named).find();
  }

  /** Hours and days count only where a limit is measured: not 为期3天的培训. */
  private boolean wrongTime(SentenceContext context, Quantity quantity, TextSpan right) {
    if (quantity.unit().kind() != UnitKind.TIME) {
      return false;
    }
    if (WITHIN.matcher(right.in(context.text())).find()) {
      return true;
    }
    int begin = context.sentence().span().begin();
    int from = Math.max(begin, quantity.span().begin() - 40);
    return !wording.found(
        Wording.Role.TIME_LIMIT, context.text().substring(from, quantity.span().begin()));
  }

  /** The noun phrase of the clause before, unless a figure of its own stands there. */
  private String previousClause(SentenceContext context, int index, int clauseBegin) {
    int sentenceBegin = context.sentence().span().begin();
    int begin = clauseBegin;
    for (int back = 0; back < 2; back++) {
      TextSpan clause = context.bounds().before(begin);
      if (clause.begin() < sentenceBegin
          || clause.end() <= clause.begin()
          || clause.length() > LONGEST_CLAUSE) {
        return "";
      }
      boolean counted =
          index > 0 && context.quantities().get(index - 1).span().end() > clause.begin();
      if (counted) {
        return "";
      }
      String noun = clauseNoun(context.text(), clause);
      if (!noun.isEmpty()) {
        return noun;
      }
      begin = clause.begin();
    }
    return "";
  }

  private String clauseNoun(String text, TextSpan clause) {
    var title = TITLE.matcher(clause.in(text));
    if (title.find()) {
      return title.group(1);
    }
    String noun = lefts.subject(text, clause);
    return noun.length() <= LONGEST_CLAUSE_NOUN ? noun : "";
  }

  /** {@code bound}, unless words further off in the clause say more: 至少配备2名. */
  Bound bound(Bound bound, String clause, Figure figure) {
    if (bound != Bound.EXACT || figure.left().starts()) {
      return bound;
    }
    String spoken = QUOTED.matcher(clause).replaceAll("");
    String near = spoken.substring(Math.max(0, spoken.length() - 16));
    if (LEAST.matcher(near).find()) {
      return Bound.AT_LEAST;
    }
    return MOST.matcher(near).find() ? Bound.AT_MOST : bound;
  }

  /**
   * The names of figures that share one 分别, the first being figure {@code index}; empty when the
   * numbers cannot be told apart.
   */
  List<String> distribute(
      SentenceContext context, int index, Figure figure, FigureName first, Topics topics) {
    int count = 1;
    while (count < MOST_SHARING
        && index + count < context.quantities().size()
        && follows(context, index + count)) {
      count++;
    }
    if (count == 1) {
      return List.of();
    }
    String noun = figure.left().noun();
    if (noun.isEmpty()) {
      return ofTopics(first, topics.lastOf(figure.sentence(), count), count);
    }
    List<String> nouns = List.of(noun.split("、|和|与|及|以及", -1));
    if (nouns.size() == 1 && OF_EARLIER.matcher(noun).find()) {
      return topics.lastOf(figure.sentence(), count).stream()
          .map(topic -> (noun.length() > SHORT_RATIO ? topic.name() : topic.head()) + noun)
          .toList();
    }
    if (nouns.size() != count || nouns.stream().anyMatch(String::isBlank)) {
      return List.of();
    }
    int at = first.name().indexOf(noun);
    String suffix = at < 0 ? "" : first.name().substring(at + noun.length());
    return shared(nouns).stream().map(one -> one + suffix).toList();
  }

  /** The names of the figures that 各 makes of one number: 论证、评估各1次; else {@code name} alone. */
  List<FigureName> each(SentenceContext context, Figure figure, FigureName name) {
    int at = figure.quantity().span().begin();
    String noun = figure.left().noun();
    boolean spread =
        at > 0
            && context.text().charAt(at - 1) == '各'
            && noun.equals(name.name())
            && noun.indexOf('》') < 0;
    List<String> nouns = spread ? List.of(ENUMERATED.split(noun)) : List.of();
    return nouns.size() < 2 || nouns.stream().anyMatch(String::isBlank)
        ? List.of(name)
        : nouns.stream().map(name::withName).toList();
  }

  /** 城镇和农村居民收入 are 城镇居民收入 and 农村居民收入: the last noun lends the others its end. */
  private static List<String> shared(List<String> nouns) {
    String last = nouns.get(nouns.size() - 1);
    int length = nouns.get(0).length();
    boolean lends =
        length <= LONGEST_QUALIFIER
            && last.length() >= length + LONGEST_QUALIFIER
            && nouns.subList(0, nouns.size() - 1).stream().allMatch(it -> it.length() == length);
    return lends
        ? nouns.stream().map(it -> it.equals(last) ? it : it + last.substring(length)).toList()
        : nouns;
  }

  private static boolean follows(SentenceContext context, int index) {
    TextSpan between =
        TextSpan.of(
            context.quantities().get(index - 1).span().end(),
            context.quantities().get(index).span().begin());
    return ONLY_JOINERS.matcher(between.in(context.text())).matches();
  }

  private static List<String> ofTopics(FigureName first, List<Topic> topics, int count) {
    if (topics.size() != count) {
      return List.of();
    }
    String last = topics.get(count - 1).name();
    String suffix = first.name().startsWith(last) ? first.name().substring(last.length()) : "";
    List<String> names = new ArrayList<>();
    topics.forEach(topic -> names.add(topic.name() + suffix));
    return names;
  }
}
