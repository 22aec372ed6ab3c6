package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.fact.Change;
import org.fazhi.mention.NumberNotation;
import org.fazhi.mention.Quantity;
import org.fazhi.mention.UnitKind;

/**
 * Finds the name of a figure: from the words before the number, from those after it, or from an
 * earlier figure that a later clause leaves out (清理文件132件，废止21件). Immutable and thread-safe.
 */
final class FigureNamer {

  private static final Pattern RANK =
      Pattern.compile(
          "^(?<noun>.*?)(?:连续.{1,3}年)?(?:均|再次|继续|成功|首次)?(?:位居|位列|居于|稳居|跃居|跃升至|居|名列|列|位于|跻身|进入|排名|排在|排位|排|获得?|取得)(?<scope>[^，]{0,14}?)的?$");
  private static final Pattern SHARE_OF =
      Pattern.compile(
          "^(?<noun>.*?)(?:仅|只|约|已|均|就)?占(?:到|了|据|比)?(?<whole>[^，]{0,24}?)(?:的)?(?:比重|比例)?(?:为|达到?|到|约|近)?$");
  private static final Pattern COVERAGE = Pattern.compile("^(?:实现)?全?覆盖");
  private static final Pattern LEVELLED =
      Pattern.compile("^(?<head>.{2,}?[^级以])(?<level>(?:国家|省|市|区|县|部|州|乡镇)级)$");
  private static final Pattern LEVEL_OF_HEAD =
      Pattern.compile("^(?:(?:国家|省|市|区|县)级(?:以上|及以上)?|全[市省区县]|各类|各级)(?=..)");
  private static final Pattern PIVOT =
      Pattern.compile("组织|帮助|指导|推动|支持|选派|安排|邀请|引导|督促|促进|助力|协助|推荐|动员|派出|抽调|责令|促成|开展|拥有|共有|现有");
  private static final Pattern TIME_ENDING =
      Pattern.compile("(?:办理|审批|备案|承诺|登记|核准|法定)*(?:时限|时间|用时|周期|期限)$");
  private static final Pattern CASES = Pattern.compile("[起宗]|案件");
  private static final Pattern CUTS = Pattern.compile("取消|精简|核减|压减");
  private static final Pattern BRINGS =
      Pattern.compile("(?:共|累计)?(?:组织|安排|选派|抽调|吸引|动员|邀请|派出|选送)(?:全[市区县省州]|我[市区县局]|全系统|本单位|局机关)?");
  private static final Pattern COUNT_ENDING = Pattern.compile("[数率]$");
  private static final Pattern COMPARES = Pattern.compile("^(?:高出|高于|低于|优于|领先)");
  private static final Pattern RATIO_ENDING =
      Pattern.compile(
          "(?:出庭应诉|按期办结|按时办结|调解成功|直接纠错|群众满意|回访满意|及时受理|法制审核|合法性审[查核]|全覆盖|[\\u4e00-\\u9fa5]{2})(?:率|度|比例|比重|得分|成绩)$");
  private static final Pattern KEEPS_RELATIVE = Pattern.compile("^(?:问题|线索|意见|建议|任务|事项)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年|去年|上年");
  private static final Pattern YEAR_AROUND =
      Pattern.compile("^(?:到|至|截至)(?:19|20)\\d{2}年(?:底|末)?(?=..)|(?<=..)(?:19|20)\\d{2}年(?:底|末)?$");

  private static final Pattern QUALIFIER =
      Pattern.compile("(?:[国省市区县州旗]|自治区)?(?:本级|直属?|属|级)|.{2,6}(?:系统|领域|行业)");
  private static final Set<String> REACHING = Set.of("涉及", "惠及", "覆盖");

  private static final int LONGEST_NAME = 90;

  private final Wording wording;

  FigureNamer(Wording wording) {
    this.wording = wording;
  }

  /** The name of {@code figure}, empty when nothing says what it measures. */
  Optional<FigureName> name(Figure figure, Topics topics) {
    Optional<FigureName> name =
        switch (figure.quantity().unit().kind()) {
          case RANK -> rank(figure, topics);
          case SHARE, POINTS, SCORE -> share(figure, topics);
          default -> counted(figure, topics);
        };
    double sure = figure.quantity().notation() == NumberNotation.CHINESE ? 0.9 : 1;
    return name.filter(found -> !found.name().isBlank())
        .map(
            found ->
                new FigureName(
                    tidy(found.name()),
                    tidy(found.head()),
                    tidy(found.base()),
                    found.rule(),
                    found.confidence() * sure,
                    found.direct(),
                    found.usesRight()));
  }

  private static String tidy(String name) {
    String tidy = name.replace("\n", "");
    // Changes of changes must not grow without end.
    tidy = tidy.substring(Math.max(0, tidy.length() - LONGEST_NAME));
    tidy =
        tidy.replaceFirst("^[、，：；）—]+(?:和|及|与)?|^(?:和|及(?!时)|与(?!会))(?=..)", "")
            .replaceFirst("[、，：；（—]+$", "");
    // The year is the observation's own; with it in the name no series would come together.
    tidy = YEAR_AROUND.matcher(tidy).replaceAll("");
    return unbalanced(tidy, '“', '”') ? tidy.replace("“", "").replace("”", "") : tidy;
  }

  /** 一季度 of 由一季度的; a year tells the two ends apart by itself. */
  private static String startNote(LeftReading left) {
    return YEAR.matcher(left.startNote()).matches() ? "" : left.startNote();
  }

  private static boolean unbalanced(String text, char open, char close) {
    return text.chars().filter(c -> c == open).count()
        != text.chars().filter(c -> c == close).count();
  }

  // --- 居全省第2位

  private Optional<FigureName> rank(Figure figure, Topics topics) {
    if (isDelta(figure.left())) {
      return Optional.of(changed(figure, topics));
    }
    Matcher matcher = RANK.matcher(figure.left().lead());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String noun = matcher.group("noun").replaceFirst("^在", "").replaceFirst("中$", "");
    String scope = matcher.group("scope");
    boolean subject = noun.isEmpty() || noun.matches("(?:我|本|全)[市区县局省]|.{0,6}局");
    Optional<String> before =
        topics
            .last(figure.sentence())
            .map(Topic::name)
            .or(() -> Optional.of(figure.previousClause()).filter(clause -> !clause.isEmpty()));
    String base = subject ? before.orElse(noun) : noun;
    if (base.isEmpty() && scope.isEmpty()) {
      return Optional.empty();
    }
    String place = base + scope;
    String name = place.contains("排名") ? place : place + "排名";
    String ranked = base.isEmpty() ? name : base;
    return Optional.of(
        new FigureName(name, ranked, ranked, "rank", subject ? 0.75 : 0.9, false, false));
  }

  // --- 办结率100%, 占采购总额的86.4%, 下降三成

  private Optional<FigureName> share(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    if (left.change().filter(change -> !change.reaches()).isPresent()) {
      return Optional.of(changed(figure, topics));
    }
    Matcher of = SHARE_OF.matcher(left.lead());
    if (of.matches()) {
      return Optional.of(shareOf(figure, topics, of));
    }
    RightReading right = figure.right();
    if (COVERAGE.matcher(right.noun() + right.predicate()).find()) {
      return named(left, topics, figure).map(name -> suffixed(name, "覆盖率", "coverage"));
    }
    if (!left.noun().isEmpty() && !left.noun().endsWith("的")) {
      return Optional.of(ratio(figure, topics));
    }
    return shareOfRight(figure, topics).or(() -> named(left, topics, figure));
  }

  private FigureName shareOf(Figure figure, Topics topics, Matcher of) {
    String noun = of.group("noun").replaceFirst("^.*(?:中|，)", "");
    String whole = of.group("whole");
    String base =
        noun.isEmpty()
            ? topics.last(figure.sentence()).map(Topic::name).orElse(figure.previousClause())
            : noun;
    String name = base + (whole.isEmpty() ? "占比" : "占" + whole.replaceFirst("的$", "") + "比重");
    return FigureName.resolved(name, base, "share-of", noun.isEmpty() ? 0.8 : 0.9);
  }

  /** A share that names itself: 按期办结率, with what it is taken of when its own name is short. */
  private FigureName ratio(Figure figure, Topics topics) {
    String noun = figure.left().noun();
    Matcher share =
        Pattern.compile("(?:" + wording.alternatives(Wording.Role.SHARE) + ")(?:[（(].*)?$")
            .matcher(noun);
    String rule = share.find() ? "ratio" : "share";
    String name = startNote(figure.left()) + noun;
    boolean compares = COMPARES.matcher(noun).find();
    if ((rule.equals("ratio") && noun.split("、")[0].length() <= 6) || compares) {
      Optional<Topic> topic = topics.lastSharable(figure.sentence());
      if (topic.isPresent()) {
        String owner = compares ? topic.get().name() : topic.get().head();
        return FigureName.of(
            joined(owner, name), topic.get().head(), "ratio-of-earlier", 0.85, true, false);
      }
    }
    Optional<Verb> changing = figure.left().verb().filter(verb -> verb.change() != Change.NONE);
    if (rule.equals("share") && changing.isPresent()) {
      return FigureName.before(name + changing.get().word() + "率", "change-of-noun", 0.85);
    }
    if (rule.equals("share")) {
      Matcher verb = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}").matcher(figure.right().predicate());
      if (verb.find() && figure.right().noun().isEmpty()) {
        return suffixed(FigureName.before(name, rule, 0.8), verb.group() + "率", "share-done");
      }
    }
    String stem = RATIO_ENDING.matcher(name).replaceFirst("");
    return FigureName.of(name, stem.length() < 4 ? name : stem, rule, 0.93, true, false);
  }

  private Optional<FigureName> shareOfRight(Figure figure, Topics topics) {
    RightReading right = figure.right();
    if (!right.noun().isEmpty()) {
      String noun = right.noun().replaceFirst("^的", "");
      String name = right.predicate().isEmpty() ? noun : right.predicate() + "的" + noun;
      return Optional.of(FigureName.of(name + "占比", noun, "share-of-right", 0.7, true, true));
    }
    if (right.predicate().matches("[\\u4e00-\\u9fa5]{2,10}")) {
      String base = topics.last(figure.sentence()).map(Topic::head).orElse(figure.previousClause());
      return Optional.of(
          FigureName.resolved(base + right.predicate() + "率", base, "share-done", 0.7));
    }
    return Optional.empty();
  }

  private static FigureName suffixed(FigureName name, String suffix, String rule) {
    return FigureName.of(
        name.name() + suffix,
        name.head(),
        rule,
        name.confidence(),
        name.direct(),
        name.usesRight());
  }

  private Optional<FigureName> named(LeftReading left, Topics topics, Figure figure) {
    if (!left.noun().isEmpty()) {
      return Optional.of(FigureName.before(left.noun(), "noun-before", 0.85));
    }
    return topics
        .last(figure.sentence())
        .map(topic -> sameAs(figure, topic))
        .or(() -> previousClause(figure, ""));
  }

  // --- 同比增长3.1%, 比上年减少2项

  private FigureName changed(Figure figure, Topics topics) {
    ChangePhrase change = figure.left().change().orElseThrow();
    String suffix = change.comparison() + suffix(change, figure.quantity().unit().kind());
    String noun = figure.left().noun();
    if (!noun.isEmpty()) {
      Optional<Topic> owner = affiliated(noun, figure, topics);
      String full = owner.map(topic -> joined(topic.head(), noun)).orElse(noun);
      return FigureName.changed(full + suffix, full, "change-of-noun", 0.88);
    }
    Optional<Topic> topic = topics.last(figure.sentence());
    boolean places = figure.quantity().unit().kind() == UnitKind.RANK;
    String base = topic.map(places ? Topic::name : Topic::base).orElse(figure.previousClause());
    return FigureName.changed(
        base + suffix, base, "change-of-earlier", topic.isPresent() ? 0.82 : 0.5);
  }

  private static String suffix(ChangePhrase change, UnitKind kind) {
    String verb =
        switch (change.verb()) {
          case "增", "增至" -> "增长";
          case "升", "升至" -> "上升";
          case "降", "降至" -> "下降";
          case "减", "减至", "缩" -> "减少";
          default -> change.verb();
        };
    return switch (kind) {
      case SHARE -> verb + "率";
      case MONEY -> verb + "额";
      case THINGS, PERSONS, EVENTS -> verb + "数";
      default -> verb;
    };
  }

  // --- 新增省科技领军企业3家, 16名行政执法人员, 废止21件

  private Optional<FigureName> counted(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    RightReading right = figure.right();
    boolean sum = figure.quantity().unit().kind() == UnitKind.MONEY && !left.noun().isEmpty();
    if (!right.noun().isEmpty() && !sum) {
      return Optional.of(fromRight(figure));
    }
    if (isDelta(left)) {
      return Optional.of(changed(figure, topics));
    }
    if (left.elliptic()) {
      return elliptic(figure, topics);
    }
    return Optional.of(fromLeft(figure, topics));
  }

  private static boolean isDelta(LeftReading left) {
    return left.change()
        .filter(change -> !change.reaches())
        .filter(change -> !change.verb().equals("新增") || left.noun().isEmpty())
        .filter(change -> !change.comparison().isEmpty() || !CUTS.matcher(change.verb()).matches())
        .isPresent();
  }

  private FigureName fromRight(Figure figure) {
    RightReading right = figure.right();
    String relative = figure.left().lead().endsWith("的") ? relative(figure.left()) : "";
    String noun = relative + right.noun();
    if (relative.isEmpty() && qualifies(figure.left())) {
      noun = figure.left().noun() + noun;
      return FigureName.of(noun, right.noun(), "noun-around", 0.85, true, true);
    }
    if (figure.quantity().unit().kind() == UnitKind.EVENTS
        && !figure.left().noun().isEmpty()
        && figure.left().verbs().isEmpty()
        && !right.predicate().isEmpty()) {
      String act = figure.left().noun() + right.noun() + right.predicate();
      return FigureName.of(act, act, "act-around", 0.85, true, true);
    }
    if (relative.isEmpty()
        && takesPredicate(figure.left())
        && !right.predicate().isEmpty()
        && figure.quantity().unit().kind() != UnitKind.EVENTS) {
      return FigureName.of(
          right.predicate().replaceFirst("^[，的]", "") + "的" + noun,
          figure.quantity().unit().kind() == UnitKind.PERSONS
              ? right.predicate() + "的" + noun
              : noun,
          "noun-after-with-predicate",
          0.85,
          true,
          true);
    }
    String head = KEEPS_RELATIVE.matcher(right.noun()).matches() ? noun : right.noun();
    return FigureName.of(noun, head, "noun-after", 0.9, true, true);
  }

  /** 市本级 of 市本级60个部门. */
  private static boolean qualifies(LeftReading left) {
    return left.verbs().isEmpty() && QUALIFIER.matcher(left.noun()).matches();
  }

  /** Whether what follows the noun is said of it: not where it is only an object (走访40家企业了解情况). */
  private static boolean takesPredicate(LeftReading left) {
    return left.verb().filter(verb -> !PIVOT.matcher(verb.word()).matches()).isEmpty();
  }

  /** 市审计局反馈的 of 市审计局反馈的18个问题. */
  private static String relative(LeftReading left) {
    return left.lead().replaceFirst("^(?:对|将|把|就|针对|纳入|完成)", "");
  }

  private FigureName fromLeft(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    String noun = startNote(left) + left.noun();
    Matcher levelled = LEVELLED.matcher(noun);
    if (levelled.matches() && figure.quantity().unit().kind() != UnitKind.EVENTS) {
      return FigureName.of(
          levelled.group("level") + levelled.group("head"),
          levelled.group("head"),
          "level-after-noun",
          0.9,
          true,
          false);
    }
    Optional<Topic> whole = topics.lastNearby(figure.quantity().unit(), figure.sentence());
    if (whole.isPresent() && isPart(noun)) {
      String head = LEVEL_OF_HEAD.matcher(whole.get().head()).replaceFirst("");
      return FigureName.resolved(noun + head, head, "part", 0.85);
    }
    if (whole.isPresent() && left.lead().endsWith("的") && !noun.contains("的")) {
      return FigureName.resolved(noun + "的" + whole.get().head(), whole.get().head(), "part", 0.85);
    }
    if (left.lead().endsWith("的") && figure.quantity().unit().kind() == UnitKind.PERSONS) {
      return FigureName.before(left.lead() + "人员", "persons", 0.8);
    }
    Optional<Topic> owner = affiliated(noun, figure, topics);
    if (owner.isPresent()) {
      return FigureName.of(
          joined(owner.get().head(), noun), noun, "belongs-to-earlier", 0.85, false, false);
    }
    Optional<String> reaching = left.verb().map(Verb::word).filter(REACHING::contains);
    if (reaching.isPresent()) {
      String verb = reaching.get();
      return topics
          .lastCounted(figure.sentence())
          .map(
              topic ->
                  FigureName.resolved(topic.head() + verb + noun, noun, "belongs-to-earlier", 0.85))
          .orElseGet(() -> FigureName.before(verb + noun, "noun-before", 0.85));
    }
    String head =
        figure.quantity().unit().kind() == UnitKind.TIME
            ? TIME_ENDING.matcher(noun).replaceFirst("")
            : noun;
    return FigureName.of(noun, head, "noun-before", noun.length() <= 20 ? 0.95 : 0.8, true, false);
  }

  private boolean isPart(String noun) {
    return wording.is(Wording.Role.LEVEL, noun);
  }

  private Optional<Topic> affiliated(String noun, Figure figure, Topics topics) {
    boolean belongs = wording.skip(Wording.Role.AFFILIATE, noun, 0) > 0;
    return belongs
        ? topics
            .lastCounted(figure.sentence())
            .filter(topic -> !COUNT_ENDING.matcher(topic.head()).find())
        : Optional.empty();
  }

  private Optional<FigureName> elliptic(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    UnitKind kind = figure.quantity().unit().kind();
    String lead = left.lead().replaceFirst("(?:了|，)$", "");
    Optional<Topic> same = topics.lastIn(figure.quantity().unit(), figure.sentence());
    boolean brings =
        countsPersons(figure.quantity())
            && !figure.right().predicate().isEmpty()
            && BRINGS.matcher(lead).matches();
    boolean cuts =
        left.change()
            .filter(change -> CUTS.matcher(change.verb()).matches() && !change.reaches())
            .isPresent();
    if (lead.isEmpty() && cuts && same.isPresent()) {
      return Optional.of(ofEarlier(left.change().get().verb(), same.get(), 0.85));
    }
    if (lead.isEmpty() || brings) {
      return bare(figure, topics);
    }
    if (kind == UnitKind.EVENTS) {
      boolean supports = wording.is(Wording.Role.EVENT_VERB, lead);
      return supports
          ? previousClause(figure, "")
              .or(
                  () ->
                      same.map(
                          topic ->
                              FigureName.resolved(
                                  topic.name(), topic.head(), "earlier-figure", 0.6)))
          : Optional.of(FigureName.before(lead, "event", 0.8));
    }
    if (kind == UnitKind.MONEY) {
      return Optional.of(FigureName.before(lead + "金额", "money-verb", 0.8));
    }
    if (same.isPresent()) {
      return Optional.of(ofEarlier(lead, same.get(), 0.85));
    }
    if (kind == UnitKind.PERSONS) {
      return Optional.of(
          topics
              .lastCounted(figure.sentence())
              .map(
                  topic ->
                      FigureName.resolved(
                          topic.head() + lead + "人数", topic.head(), "persons-of-earlier", 0.8))
              .orElseGet(() -> FigureName.before(lead + "人数", "persons", 0.75)));
    }
    return previousClause(figure, lead + "的")
        .or(
            () ->
                topics
                    .lastNearby(figure.quantity().unit(), figure.sentence())
                    .map(topic -> ofEarlier(lead, topic, 0.75)))
        .or(() -> topics.lastThings(figure.sentence()).map(topic -> ofEarlier(lead, topic, 0.6)))
        .or(() -> Optional.of(verbOnly(figure, lead)));
  }

  /** 由62%提高到89%: the second number measures what the first did. */
  private static FigureName sameAs(Figure figure, Topic topic) {
    return FigureName.resolved(
        startNote(figure.left()) + topic.base(), topic.head(), "same-as-earlier", 0.85);
  }

  /** 立案6起 with nothing before it. */
  private static FigureName verbOnly(Figure figure, String lead) {
    boolean cases = CASES.matcher(figure.quantity().unit().name()).matches();
    return FigureName.resolved(cases ? lead + "案件" : lead, "案件", "verb-only", 0.5);
  }

  /** 废止21件 after 清理文件132件; the same verb again counts the same: 去年办理案件12件，今年办理15件. */
  private static FigureName ofEarlier(String lead, Topic topic, double confidence) {
    String name = lead.equals(topic.verb()) ? topic.name() : lead + "的" + topic.head();
    return FigureName.resolved(name, topic.head(), "verb-of-earlier", confidence);
  }

  private static boolean countsPersons(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.PERSONS || quantity.unit().name().startsWith("人");
  }

  /** No words before the number at all. */
  private Optional<FigureName> bare(Figure figure, Topics topics) {
    Quantity quantity = figure.quantity();
    String predicate = figure.right().predicate();
    if (countsPersons(quantity) && !predicate.isEmpty()) {
      return Optional.of(
          FigureName.of(predicate + "人员", predicate + "人员", "persons-predicate", 0.8, true, true));
    }
    if (figure.left().change().isPresent() || figure.left().starts()) {
      Optional<FigureName> earlier =
          topics.last(figure.sentence()).map(topic -> sameAs(figure, topic));
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return previousClause(figure, "")
        .or(
            () ->
                topics
                    .last(figure.sentence())
                    .map(
                        topic ->
                            FigureName.resolved(topic.name(), topic.head(), "earlier-figure", 0.5)))
        .or(
            () ->
                predicate.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        FigureName.of(predicate, predicate, "predicate", 0.4, true, true)));
  }

  private static Optional<FigureName> previousClause(Figure figure, String prefix) {
    String clause = figure.previousClause();
    return clause.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureName.of(prefix + clause, clause, "previous-clause", 0.6, true, false));
  }

  /** {@code noun} after {@code owner}, an overlap written once: 行政复议案件 + 案件纠错率. */
  private static String joined(String owner, String noun) {
    if (noun.startsWith(owner)) {
      return noun;
    }
    for (int overlap = Math.min(owner.length(), noun.length()); overlap >= 2; overlap--) {
      if (owner.endsWith(noun.substring(0, overlap))) {
        return owner + noun.substring(overlap);
      }
    }
    return owner + noun;
  }

  /** The direction of change that {@code figure} reports. */
  static Change change(Figure figure, String name) {
    if (figure.left().starts()) {
      return Change.NONE;
    }
    // 提速 makes things faster, and the time they take shorter.
    boolean shortens =
        figure.quantity().unit().kind() == UnitKind.TIME
            && figure.left().change().filter(it -> it.verb().equals("提速")).isPresent();
    return shortens
        ? Change.DECREASE
        : figure.left().change().map(ChangePhrase::change).orElseGet(() -> ofName(name));
  }

  private static Change ofName(String name) {
    if (name.matches("(?:.*(?:增幅|增速|涨幅|增长率|提升率|增长幅度)|.{2,}?新(?:增|设|登记|注册|认定|组建|成立).{2,})$")) {
      return Change.INCREASE;
    }
    return name.matches(".*(?:降幅|下降率|减少率|压缩率|压减率|压缩比例|压减比例)$") ? Change.DECREASE : Change.NONE;
  }
}
