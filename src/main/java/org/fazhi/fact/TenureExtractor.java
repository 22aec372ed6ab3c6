package org.fazhi.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyMention;
import org.fazhi.segment.Token;
import org.fazhi.segment.WordSegmenter;
import org.fazhi.structure.ReportStructure;
import org.fazhi.text.TextSpan;

/**
 * Finds people named with an office of the reporting body or its government: 局长周启明任组长, 周启明局长主持.
 * Immutable and thread-safe.
 */
public final class TenureExtractor {

  private static final String OFFICES =
      "局长|厅长|主任|市长|区长|县长|州长|省长|旗长|盟长|部长|院长|检察长|镇长|乡长|支队长|大队长|总队长|队长|行长|署长|关长|站长|所长|台长|主席|政委|总(?:审计|工程|会计|经济|农艺|统计)师|秘书长|[一二三四]级(?:巡视员|调研员)|巡视员|调研员|教导员|科长|处长|股长|党组书记|党委书记|党工委书记|书记|主要负责人|主要负责同志|主要领导|负责人";
  private static final String ROLE =
      "((?:(?:党组|党委|党工委|党总支)?副?书记、|党组成员、|党委委员、)*(?:常务副|第一副|副)?(?:" + OFFICES + "))";
  private static final String BEHIND_NAME =
      "(?=任|为|坚持|具体|自觉|忠实|牢牢|亲临|全力|主持|担任|同志|亲自|带头|带队|带领|出席|出庭|作|讲|率|分管|联系|负责|接受|专题|多次|先后|定期|全程|表示|应邀|参与|部署|推动|审定|签发|接访|走访|调研|督导|听取|召开|组织|深入|赴|参加|签|牵头|强调|指出|认真|切实|全面|主动|始终|积极|扎实|严格|高度|履行|以|在|到|与|对|就|[，。；、）（：]|$)";

  /** 思政部主任张三教授: someone who lectures, not who governs. */
  private static final String LECTURER = "教授|老师|律师|博士|研究员|讲师";

  private static final String NO_OFFICE_BEHIND = "(?!" + LECTURER + ")";

  private static final Pattern GOVERNMENT_HEAD =
      Pattern.compile("(?:常务副|副)?(?:市长|区长|县长|州长|省长|旗长|盟长)");

  private static final Pattern TOWN_HEAD = Pattern.compile("(?:.*、)?(?:常务副|副)?(?:镇长|乡长)");

  /** How far a name may reach, with words behind it enough for the segmenter. */
  private static final int REACH = 12;

  private static final int FULL_NAME = 3;

  /** Tags of verbs, adverbs, prepositions, numbers and the like, which no name is made of. */
  private static final Pattern FUNCTION_WORD = Pattern.compile("[vdpcrumqf]");

  private static final Pattern UNFIT_BEHIND =
      Pattern.compile(".{3}(?:·|" + LECTURER + ")|.{0,2}[^\\p{IsHan}]");

  private final Pattern roleThenName;
  private final Pattern nameThenRole;
  private final Pattern roleBeforeFullName;
  private final WordSegmenter segmenter;

  /**
   * With the family names of {@code surnames.tsv} and, for names without one, the syllables of
   * {@code name-syllables.tsv}; without the words of {@code name-exclusions.tsv}.
   *
   * @param segmenter tells where a name of three characters ends before any other word
   */
  public TenureExtractor(WordSegmenter segmenter) {
    this.segmenter = segmenter;
    String syllable = alternatives("name-syllables.tsv", "syllable");
    String excluded = "(?!" + alternatives("name-exclusions.tsv", "word") + ")";
    String surname = alternatives("surnames.tsv", "surname");
    String name =
        "("
            + excluded
            + surname
            + "[\\p{IsHan}&&[^的了和是在为对与及并也都等同主要局委党部长任]]{1,2}?"
            + ("|" + syllable + "{3,6}?")
            + "|\\p{IsHan}{2,5}·\\p{IsHan}{2,6}?)";
    this.roleBeforeFullName = Pattern.compile(ROLE + "(?:同志)?[:：]?(?=" + excluded + surname + ")");
    this.roleThenName =
        Pattern.compile(ROLE + "(?:同志)?[:：]?" + name + NO_OFFICE_BEHIND + BEHIND_NAME);
    this.nameThenRole =
        Pattern.compile(
            "(?<=[，。；、：（由以明确定请任\\n]|^)"
                + name
                + "(?:同志)?(?:[、，]|任|担任)?("
                + OFFICES
                + ")(?=为|任|担任|主持|亲自|带头|[，。；、）])");
  }

  private static String alternatives(String file, String column) {
    return TsvTable.load(file, column).rows().stream()
        .map(row -> row.get(column))
        .sorted((a, b) -> b.length() - a.length())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The tenures that {@code report} states, each once. */
  public List<Tenure> extract(
      ReportStructure report, List<AgencyMention> agencies, Agency publisher) {
    Map<String, Tenure> found = new LinkedHashMap<>();
    Set<Integer> named = new HashSet<>();
    Matcher role = roleThenName.matcher(report.text());
    while (role.find()) {
      named.add(role.start(2));
      add(found, report, agencies, publisher, role, 2, 1);
    }
    Matcher before = roleBeforeFullName.matcher(report.text());
    while (before.find()) {
      personAt(report.text(), before.end())
          .filter(person -> !named.contains(person.begin()))
          .ifPresent(
              person ->
                  add(
                      found,
                      report,
                      agencies,
                      publisher,
                      person.in(report.text()),
                      TextSpan.of(before.start(), person.end()),
                      before.start(1),
                      before.group(1)));
    }
    Matcher name = nameThenRole.matcher(report.text());
    while (name.find()) {
      add(found, report, agencies, publisher, name, 1, 2);
    }
    return new ArrayList<>(found.values());
  }

  /** The full name that begins at {@code begin} by the judgement of the segmenter. */
  private Optional<TextSpan> personAt(String text, int begin) {
    String words = text.substring(begin, Math.min(text.length(), begin + REACH));
    if (words.length() < FULL_NAME || UNFIT_BEHIND.matcher(words).lookingAt()) {
      return Optional.empty();
    }
    List<Token> tokens = segmenter.segment(words);
    boolean wordEnds = tokens.stream().anyMatch(token -> token.span().end() == FULL_NAME);
    return wordEnds && isName(tokens)
        ? Optional.of(TextSpan.of(begin, begin + FULL_NAME))
        : Optional.empty();
  }

  /** A name by the dictionary's rules, or one that falls into characters of no other use: 黎/卓/群. */
  private static boolean isName(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.partOfSpeech().startsWith("nr")) {
      return true;
    }
    return first.word().length() == 1
        && !FUNCTION_WORD.matcher(first.partOfSpeech()).lookingAt()
        && tokens.stream()
            .filter(token -> token.span().end() <= FULL_NAME)
            .skip(1)
            .noneMatch(token -> FUNCTION_WORD.matcher(token.partOfSpeech()).lookingAt());
  }

  private static void add(
      Map<String, Tenure> found,
      ReportStructure report,
      List<AgencyMention> agencies,
      Agency publisher,
      Matcher match,
      int nameGroup,
      int roleGroup) {
    add(
        found,
        report,
        agencies,
        publisher,
        match.group(nameGroup),
        TextSpan.of(match.start(), match.end()),
        match.start(roleGroup),
        match.group(roleGroup));
  }

  private static void add(
      Map<String, Tenure> found,
      ReportStructure report,
      List<AgencyMention> agencies,
      Agency publisher,
      String person,
      TextSpan span,
      int roleBegin,
      String roleWords) {
    String role = ownRole(report.text(), roleBegin, roleWords);
    Optional<Agency> body = body(agencies, publisher, span, role);
    body.ifPresent(
        agency ->
            found.putIfAbsent(
                person,
                new Tenure(
                    agency,
                    person,
                    role,
                    new Evidence(span, span.in(report.text()), "office-beside-name", 0.88))));
  }

  /** 市委副书记、市长 names two bodies; the office beside the name is the one meant. */
  private static String ownRole(String text, int begin, String role) {
    boolean committee =
        begin > 1 && text.charAt(begin - 1) == '委' && "省市区县州旗".indexOf(text.charAt(begin - 2)) >= 0;
    return committee && role.contains("、") ? role.substring(role.lastIndexOf('、') + 1) : role;
  }

  /** Whether a body ends where the office begins, or lends it a word: 镇党委|书记. */
  private static boolean standsBefore(TextSpan body, TextSpan office) {
    boolean adjacent = body.end() <= office.begin() && office.begin() - body.end() <= 1;
    boolean lends = body.begin() < office.begin() && body.end() > office.begin();
    return adjacent || lends;
  }

  private static Optional<Agency> body(
      List<AgencyMention> agencies, Agency publisher, TextSpan span, String role) {
    if (GOVERNMENT_HEAD.matcher(role).matches()) {
      return publisher
          .jurisdiction()
          .filter(Region.class::isInstance)
          .map(place -> new Agency(place.fullName() + "人民政府", Optional.of(place), "general"));
    }
    Optional<Agency> named =
        agencies.stream()
            .filter(m -> standsBefore(m.span(), span))
            .reduce((a, b) -> b)
            .map(AgencyMention::agency);
    if (named.isEmpty() || TOWN_HEAD.matcher(role).matches()) {
      return Optional.of(publisher);
    }
    return named.filter(
        agency ->
            agency.equals(publisher)
                || agency.jurisdiction().isPresent()
                    && agency.jurisdiction().equals(publisher.jurisdiction()));
  }
}
