package org.fazhi.fact.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.fact.Change;
import org.fazhi.mention.UnitKind;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words before a number apart: adverbs, verbs, noun phrase, words of change. Immutable
 * and thread-safe.
 */
final class LeftReader {

  private static final Pattern JOINER = Pattern.compile("(?:[、和与及并且或]|以及)*[，：；）—、]*");
  private static final Pattern MARKS = Pattern.compile("[、，：；）—]*");
  private static final Pattern TITLES = Pattern.compile("^.*》(?:（[^（）]*）)?(?:的|等|、)*(?=.)");
  private static final Pattern VERB_MODIFIERS =
      Pattern.compile("^(?:的|率|量|数|人员|人数|者|员|班|环节|时限|时间|情况|总量|流程|工作|期限)");
  private static final Pattern SHORT_RATIO = Pattern.compile("^.{0,4}(?:率|比例|满意度|占比|时限|用时)$");
  private static final Pattern STARTS =
      Pattern.compile(
          "(?:由|从)(?:每[^，]{1,6}|原来的?|原先的?|最初的?|过去的?|(?<note>[^，的由从]{1,8})的|(?<note2>上年|去年|年初|\\d{4}年)的?)?$");
  private static final Pattern PART = Pattern.compile("^其中");
  private static final Pattern STARTS_FROM =
      Pattern.compile(
          "(?:由|从)(?<inner>[\\u4e00-\\u9fa5]{2,16}(?:时间|时限|时长|用时|周期|期限|率|数量|总量|总数|总额|额|值|水平|标准))$");
  private static final Pattern REST = Pattern.compile("^(?:其余|另有|另外|另)");
  private static final Pattern VERB_LINK =
      Pattern.compile("(?:了|过|出|到|成功|完毕|完成|好|至|并(?!购)|、|和|或|与|及)");
  private static final Pattern NEW = Pattern.compile("新(?=[^型一旧时城区闻冠能媒药])");
  private static final Pattern BODY =
      Pattern.compile("(?:局|厅|人民政府|[市区县省州]政府|委|法院|检察院|办公室|大队|支队|部门|单位|机关|我[市区县局]|中心|各地)$");
  private static final Pattern COVERB =
      Pattern.compile("^(?:向|对|为|与|以|由|经|在|从|根据|按照|围绕|针对|依托|借助|利用|会同|联合|协同|配合|会商)");
  private static final Pattern TRAILING = Pattern.compile("(?:等(?:各类|各项)?|的|数量|共|累计|合计|，|、|：)+$");
  private static final Pattern ADVERB = Pattern.compile("中?[现仍还也均都共各]");
  private static final Pattern LEADING =
      Pattern.compile("^(?:了|过|相关|有关|各类|各项|各级|各种|各|多种|一批|全市|全区|全县|等)");
  private static final Pattern AMONG = Pattern.compile("^(.{2,12})(?:中|里)，?(.{2,})的$");
  private static final Pattern PLACE = Pattern.compile("在([^，]{2,24})(?:中|上|里|方面)");
  private static final Pattern SUPPORT =
      Pattern.compile("开展|举办|组织|召开|组织开展|进行|实施|接受|举行|受理|办理|收到|接到|接收|作出|给予|办结|审结");
  private static final Pattern NOMINAL =
      Pattern.compile("建设|服务|投诉|举报|申请|使用|运行|投资|培训|考核|审计|规范|指导|申报|备案");
  private static final Pattern HAND_OVER = Pattern.compile("移送|移交|转交|报送|抄送|上报|提请|转办|交办");
  private static final Pattern RECEIVER = Pattern.compile("(?:机关|部门|法院|检察院|局|委|政府|单位)$");
  private static final Pattern TIMELY = Pattern.compile(".*(?:[年月季初末底]|季度|期)");
  private static final int SHORTEST_SUBJECT = 3;
  private static final int SHORTEST_NOUN = 2;
  private static final String CLAUSE_MARKS = "，。；：！？\n";

  private final VerbLexicon verbs;
  private final ChangeVerbs changes;
  private final Wording wording;
  private final Pattern filler;

  LeftReader(VerbLexicon verbs, ChangeVerbs changes, Wording wording) {
    this.verbs = verbs;
    this.changes = changes;
    this.wording = wording;
    this.filler = Pattern.compile(wording.alternatives(Wording.Role.FILLER) + "$");
  }

  /** Reads {@code span}, the words of a clause before a number that counts in {@code kind}. */
  LeftReading read(String text, TextSpan span, UnitKind kind) {
    boolean continues = span.begin() > 0 && CLAUSE_MARKS.indexOf(text.charAt(span.begin() - 1)) < 0;
    return read(span.in(text), span.begin(), continues, kind);
  }

  /**
   * Reads {@code words}.
   *
   * @param offset where they begin in the text
   * @param continues whether a figure of the same clause stands before them
   */
  LeftReading read(String words, int offset, boolean continues, UnitKind kind) {
    int from = end(continues ? JOINER : MARKS, words);
    Matcher titles = TITLES.matcher(words).region(from, words.length());
    from = titles.lookingAt() ? titles.end() : from;
    Tail tail = tail(words.substring(from));
    Head head = head(tail.words());
    String rest = tail.words().substring(head.end());
    Cut cut = rest.isEmpty() && countsEvent(head) ? Cut.none(lastVerb(head)) : cut(rest, kind);
    List<Verb> all = new ArrayList<>(head.verbs());
    cut.verb().ifPresent(all::add);
    String named = noun(cut.noun(), !all.isEmpty());
    String noun = handsOver(all, named) ? "" : named;
    int begin = offset + from + head.begin();
    return new LeftReading(
        begin,
        all,
        noun,
        tail.words().substring(head.begin()),
        tail.change().or(() -> ofVerbs(all, head.fresh())),
        tail.starts(),
        tail.startNote(),
        portion(tail.words()),
        tail.distributive());
  }

  /**
   * What the clause {@code span}, in which no number stands, is about: its subject, else its
   * object.
   */
  String subject(String text, TextSpan span) {
    Matcher place = PLACE.matcher(span.in(text));
    if (place.matches()) {
      return place.group(1);
    }
    String words = span.in(text);
    int from = adverbs(words, 0);
    for (int at = from + SHORTEST_SUBJECT; at < words.length(); at++) {
      Optional<Verb> verb = verbs.at(words, at).filter(Verb::anywhere);
      String before = words.substring(from, at);
      if (verb.isPresent()
          && verbs.at(words, from).isEmpty()
          && !formsNoun(words, at + verb.get().word().length(), verb.get())) {
        boolean subject =
            !COVERB.matcher(before).find() && !BODY.matcher(before).find() && !before.endsWith("的");
        return subject ? noun(before, true) : read(text, span, UnitKind.THINGS).noun();
      }
    }
    return read(text, span, UnitKind.THINGS).noun();
  }

  private static Portion portion(String words) {
    if (PART.matcher(words).find()) {
      return Portion.PART;
    }
    return REST.matcher(words).find() ? Portion.REST : Portion.WHOLE;
  }

  private static int end(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** 开展培训4期: the second verb is what was counted. */
  private static boolean countsEvent(Head head) {
    List<Verb> verbs = head.verbs();
    return verbs.size() >= 2
        && SUPPORT.matcher(verbs.get(0).word()).matches()
        && !verbs.get(verbs.size() - 1).anywhere();
  }

  private static String lastVerb(Head head) {
    return head.verbs().get(head.verbs().size() - 1).word();
  }

  /** 移送公安机关12件: the body received what was counted. */
  private static boolean handsOver(List<Verb> verbs, String noun) {
    return !verbs.isEmpty()
        && HAND_OVER.matcher(verbs.get(verbs.size() - 1).word()).matches()
        && RECEIVER.matcher(noun).find();
  }

  // --- the end: 共, 达到, 同比增长, 由

  private record Tail(
      String words,
      Optional<ChangePhrase> change,
      boolean starts,
      String startNote,
      boolean distributive) {}

  private Tail tail(String words) {
    String left = words;
    Optional<ChangePhrase> change = Optional.empty();
    boolean starts = false;
    String note = "";
    boolean distributive = words.contains("分别");
    boolean shrunk = true;
    while (shrunk && !left.isEmpty()) {
      shrunk = false;
      Matcher start = STARTS.matcher(left);
      Matcher startOfNoun = STARTS_FROM.matcher(left);
      Optional<ChangeVerbs.Found> found =
          change.isEmpty() && !starts ? changes.endOf(left) : Optional.empty();
      if (found.isPresent() && !nominal(left, found.get())) {
        change = Optional.of(found.get().phrase());
        note = timely(found.get().qualifier());
        left = left.substring(0, found.get().begin());
        shrunk = true;
      } else if (!starts && change.isEmpty() && start.find()) {
        starts = true;
        note = timely(start.group("note")) + timely(start.group("note2"));
        left = left.substring(0, start.start());
        shrunk = true;
      } else if (!starts && change.isEmpty() && startOfNoun.find()) {
        starts = true;
        left = left.substring(0, startOfNoun.start()) + startOfNoun.group("inner");
        break;
      } else {
        Matcher fill = filler.matcher(left);
        if (fill.find()) {
          left = left.substring(0, fill.start());
          shrunk = true;
        }
      }
    }
    return new Tail(left, change, starts, note, distributive);
  }

  /**
   * 新增 alone before a noun that follows the number is a verb on which it hangs, not a change of it.
   */
  private static boolean nominal(String left, ChangeVerbs.Found found) {
    return found.phrase().verb().length() == 1
        && !found.phrase().reaches()
        && found.phrase().comparison().isEmpty()
        && found.begin() > 0
        && "新倍翻".indexOf(left.charAt(found.begin() - 1)) >= 0;
  }

  private static String timely(@Nullable String note) {
    return note != null && TIMELY.matcher(note).matches() ? note : "";
  }

  // --- the beginning: adverbs and verbs

  private record Head(int begin, int end, List<Verb> verbs, boolean fresh) {}

  private Head head(String words) {
    int at = adverbs(words, 0);
    int begin = at;
    boolean fresh = false;
    List<Verb> found = new ArrayList<>();
    int safe = at;
    int plainEnd = -1;
    while (at < words.length()) {
      Matcher newly = NEW.matcher(words).region(at, words.length());
      boolean isNew =
          newly.lookingAt()
              && verbs.at(words, newly.end()).isPresent()
              && verbs.at(words, at).isEmpty();
      int verbAt = isNew ? newly.end() : at;
      Optional<Verb> verb = verbs.at(words, verbAt);
      if (verb.isEmpty()) {
        break;
      }
      int after = afterVerb(words, verbAt + verb.get().word().length());
      int verbEnd = verbAt + verb.get().word().length();
      boolean modifies =
          !found.isEmpty()
              && !verb.get().anywhere()
              && verb.get().change() == Change.NONE
              && verbEnd < words.length()
              && (words.length() - verbEnd <= 2
                  || (verbAt == plainEnd
                      && (found.get(found.size() - 1).anywhere()
                          || NOMINAL.matcher(verb.get().word()).matches())));
      if (modifies || formsNoun(words, verbEnd, verb.get())) {
        break;
      }
      fresh |= isNew;
      found.add(verb.get());
      safe = after;
      plainEnd = verbEnd;
      at = adverbs(words, after);
      if (verbs.at(words, at).isEmpty()) {
        at = after;
      }
    }
    return new Head(begin, Math.max(begin, safe), found, fresh);
  }

  private int adverbs(String words, int from) {
    int at = from;
    int next = wording.skip(Wording.Role.ADJUNCT, words, at);
    while (next > at) {
      at = next;
      while (at < words.length() && words.charAt(at) == '，') {
        at++;
      }
      next = wording.skip(Wording.Role.ADJUNCT, words, at);
    }
    return at;
  }

  private int afterVerb(String words, int from) {
    Matcher link = VERB_LINK.matcher(words).region(from, words.length());
    int at = from;
    while (link.lookingAt()) {
      boolean joins = "、和或与及并".contains(link.group().substring(0, 1));
      if (joins && verbs.at(words, adverbs(words, link.end())).isEmpty()) {
        break;
      }
      at = link.end();
      link.region(at, words.length());
    }
    return at;
  }

  /** Whether the verb that ends at {@code end} only begins a noun: 培训|班, 检查|员, 审计|项目. */
  private boolean formsNoun(String words, int end, Verb verb) {
    if (end >= words.length()) {
      return false;
    }
    String rest = words.substring(end);
    if (rest.length() < SHORTEST_NOUN && !VERB_LINK.matcher(rest).matches()) {
      return true;
    }
    if (SHORT_RATIO.matcher(rest).find()) {
      return true;
    }
    if (verb.anywhere()) {
      return VERB_MODIFIERS.matcher(rest).find();
    }
    if (wording.skip(Wording.Role.FORMATIVE, words, end) > end || rest.startsWith("的")) {
      return true;
    }
    return wording.is(Wording.Role.GENERIC, rest);
  }

  // --- a verb further on: 区统一咨询平台共受理|信访件

  private record Cut(Optional<Verb> verb, String noun) {
    static Cut none(String noun) {
      return new Cut(Optional.empty(), noun);
    }
  }

  private Cut cut(String words, UnitKind kind) {
    Cut best = Cut.none(words);
    int relative = words.lastIndexOf('的');
    int quoteDepth = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      quoteDepth += c == '“' || c == '《' ? 1 : c == '”' || c == '》' ? -1 : 0;
      Optional<Verb> verb = quoteDepth > 0 ? Optional.empty() : verbs.at(words, at);
      if (verb.isEmpty() || at == 0) {
        continue;
      }
      int end = afterVerb(words, at + verb.get().word().length());
      boolean predicate =
          verb.get().anywhere()
              || (kind != UnitKind.EVENTS && BODY.matcher(words.substring(0, at)).find());
      if (predicate
          && end < words.length()
          && !formsNoun(words, at + verb.get().word().length(), verb.get())) {
        String rest = words.substring(end);
        boolean insideRelative = relative >= end && best.verb().isPresent();
        if (rest.length() >= SHORTEST_NOUN
            && !insideRelative
            && !wording.is(Wording.Role.GENERIC, rest)) {
          best = new Cut(verb, rest);
          at = end - 1;
        }
      } else if (predicate && end >= words.length()) {
        return trailing(words, at, verb.get(), best);
      }
    }
    return best;
  }

  /** A verb at the very end: 市级项目|立项 names the projects, 向市政府|备案 names nothing. */
  private static Cut trailing(String words, int at, Verb verb, Cut best) {
    String before = words.substring(0, at);
    if (COVERB.matcher(before).find() || BODY.matcher(before).find()) {
      return new Cut(Optional.of(verb), "");
    }
    String noun =
        best.verb().isPresent()
            ? best.noun().substring(0, Math.max(0, best.noun().length() - (words.length() - at)))
            : before;
    return new Cut(Optional.of(verb), noun);
  }

  private static Optional<ChangePhrase> ofVerbs(List<Verb> all, boolean fresh) {
    if (fresh) {
      return Optional.of(new ChangePhrase("", "新增", Change.INCREASE, true));
    }
    return all.stream()
        .filter(verb -> verb.change() != Change.NONE)
        .findFirst()
        .map(verb -> new ChangePhrase("", verb.word(), verb.change(), true));
  }

  private String noun(String words, boolean afterVerb) {
    Matcher among = AMONG.matcher(words);
    String noun = among.matches() ? among.group(2) + "的" + among.group(1) : words;
    noun = LEADING.matcher(noun).replaceFirst("");
    noun = TRAILING.matcher(noun).replaceFirst("");
    noun = ADVERB.matcher(noun).matches() ? "" : noun;
    int adverbs = adverbs(noun, 0);
    return adverbs > 0 && (afterVerb || adverbs == noun.length()) ? noun.substring(adverbs) : noun;
  }
}
