package org.fazhi.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyMention;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.LawCitation;
import org.fazhi.mention.LegalDocument;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.Sentence;
import org.fazhi.text.TextSpan;

/**
 * Reads from the clause that governs a title what was done with the document. Titles that share a
 * verb (学习了《A》《B》) are read together. Immutable and thread-safe.
 */
public final class EngagementExtractor {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:[、，；和与及以等\\s]|以及|还有|包括|两部|新(?:修订|修正|颁布|出台|制定|实施|施行|公布|通过|发布)的|修订后的|新|中的|系列)*");
  private static final Pattern REVIEW =
      Pattern.compile("合法性审[查核]|(?<!向社会)备案(?!管理)|报备|公平竞争审查|法律审[查核]|审查备案|出具.{0,6}审[查核]意见|审[查核]意见后");
  private static final Pattern OTHER_THINGS =
      Pattern.compile("的\\d+[个件项]|(?:文件|决策|合同|事项|纳入)\\d+[个件项份]|对[^，。；]{2,40}\\d+[个件项份]");
  private static final Pattern DRAFTING = Pattern.compile("制定|制发|起草|出台|印发|拟定|纳入|列入(?!清理|废止)|形成|修订");

  /** 以宪法为核心, 向宪法宣誓: the words around the title make a set phrase. */
  private static final Pattern SET_PHRASE_BEFORE = Pattern.compile("(?:以|向)$");

  private static final Pattern SET_PHRASE_AFTER = Pattern.compile("^(?:为核心|为统帅|宣誓)");

  /** 出台文件2件，主要是《A》《B》: the verb stands in the clause before. */
  private static final Pattern APPOSITION = Pattern.compile("(?:主要|分别|即|包括|其中)(?:是|有|为|包括)?[:：]?$");

  /** 以《A》《B》为重点，送法进园区; 开展《A》调研，反馈意见: what was done stands in the clause behind. */
  private static final Pattern CONTINUED =
      Pattern.compile("(?:等.{0,8})?(?:为(?:重点|主题|主要内容|主线|载体)|的?(?:专题|书面)?(?:调研|座谈))");

  /** Who drafts a document need not be who issues it. */
  private static final Pattern DRAFT = Pattern.compile("起草|草拟|代拟|拟[定订]|报送|上报|提请|征求");

  private static final Pattern CLAUSE_OF_ITS_OWN = Pattern.compile("[\\p{IsHan}]{4}");

  /** Stands for the characters of titles where verbs are looked for. */
  private static final char MASK = '　';

  /** 《水法》宣传、《防洪法》学习: each title of the list has its own verb behind it. */
  private static final Pattern LISTED_WITH_VERB =
      Pattern.compile(MASK + "的?\\p{IsHan}{2,6}[、和及与]$");

  private static final int FARTHEST_VERB = 120;
  private static final double LATER = 0.7;
  private static final double NO_VERB = 0.6;
  private static final Set<DocumentKind> NATIONAL =
      EnumSet.of(DocumentKind.LAW, DocumentKind.ADMINISTRATIVE_REGULATION);

  private record Group(int begin, int end, List<LawCitation> citations) {}

  /**
   * What the clause of a group says.
   *
   * @param agents who did it; empty for the publisher
   * @param issuers whose documents they are
   */
  private record Reading(
      Set<EngagementType> types,
      String rule,
      TextSpan span,
      double confidence,
      List<Agency> agents,
      DocumentIssuers.Claim issuers) {

    Reading(Set<EngagementType> types, String rule, TextSpan span, double confidence) {
      this(types, rule, span, confidence, List.of(), DocumentIssuers.Claim.NONE);
    }

    Reading by(List<Agency> others, DocumentIssuers.Claim claim) {
      return new Reading(types, rule, span, confidence, others, claim);
    }
  }

  /** A citation with what the clause of its group says. */
  private record Read(LawCitation citation, Reading reading) {}

  private final EngagementWording allWording = EngagementWording.load();
  private final EngagementWording wordingOfOthersWork = allWording.without(EngagementType.ISSUED);

  /** What {@code report} says was done with the documents of {@code citations}, and by whom. */
  public CitedDocuments extract(
      ReportStructure report,
      List<LawCitation> citations,
      List<AgencyMention> agencies,
      Agency publisher) {
    List<Read> read = attributed(read(report, citations, agencies, publisher), publisher);
    Map<String, LegalDocument> documents = distinct(read);
    Map<String, Map<String, Engagement>> found = new LinkedHashMap<>();
    for (Read it : read) {
      String key = key(it.citation().document());
      LegalDocument document = documents.getOrDefault(key, it.citation().document());
      for (Engagement engagement : engagements(report, it, document, publisher)) {
        found
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .putIfAbsent(engagement.type() + engagement.agent().name(), engagement);
      }
    }
    return new CitedDocuments(List.copyOf(documents.values()), withoutIdleMentions(found));
  }

  private List<Read> read(
      ReportStructure report,
      List<LawCitation> citations,
      List<AgencyMention> agencies,
      Agency publisher) {
    List<Read> read = new ArrayList<>();
    for (Group group : groups(report, citations, agencies)) {
      Reading reading = read(report, group, agencies, publisher);
      int from = group.begin();
      for (LawCitation citation : group.citations()) {
        read.add(new Read(citation, own(report.text(), from, citation, agencies, reading)));
        from = citation.span().end();
      }
    }
    return read;
  }

  /** The reading of the group, with the words in a list that give one title to another body. */
  private static Reading own(
      String text, int from, LawCitation citation, List<AgencyMention> agencies, Reading reading) {
    Attribution attribution = Attribution.of(text, from, citation.span().begin(), agencies);
    return attribution.bodies().isEmpty()
        ? reading
        : reading.by(reading.agents(), attribution.claim());
  }

  private static List<Read> attributed(List<Read> read, Agency publisher) {
    DocumentIssuers issuers = new DocumentIssuers();
    read.forEach(it -> issuers.add(it.citation(), it.reading().issuers()));
    List<LawCitation> resolved = issuers.resolve(read.stream().map(Read::citation).toList());
    List<Read> attributed = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      attributed.add(new Read(resolved.get(i), read.get(i).reading()));
    }
    return attributed;
  }

  private static List<Engagement> engagements(
      ReportStructure report, Read read, LegalDocument document, Agency publisher) {
    Reading reading = read.reading();
    TextSpan span = reading.span().union(read.citation().span());
    Evidence evidence =
        new Evidence(span, span.in(report.text()), reading.rule(), reading.confidence());
    List<Engagement> engagements = new ArrayList<>();
    for (EngagementType type : reading.types()) {
      boolean othersDeed = type == EngagementType.ISSUED && !reading.agents().isEmpty();
      for (Agency agent : othersDeed ? reading.agents() : List.of(publisher)) {
        engagements.add(new Engagement(agent, document, type, read.citation().version(), evidence));
      }
    }
    return engagements;
  }

  /** Documents cited, once each, in order; a number printed at any citation counts for all. */
  private static Map<String, LegalDocument> distinct(List<Read> read) {
    Map<String, LegalDocument> documents = new LinkedHashMap<>();
    for (Read it : read) {
      LegalDocument document = it.citation().document();
      documents.merge(
          key(document),
          document,
          (first, next) -> first.number().isPresent() ? first : withNumber(first, next));
    }
    return documents;
  }

  private static LegalDocument withNumber(LegalDocument first, LegalDocument next) {
    return new LegalDocument(first.title(), first.kind(), next.number(), first.issuers());
  }

  private static String key(LegalDocument document) {
    return LegalCatalogue.normalise(document.title())
        + document.issuers().stream().map(Agency::name).collect(Collectors.joining("、", "\n", ""));
  }

  private static List<Engagement> withoutIdleMentions(Map<String, Map<String, Engagement>> found) {
    List<Engagement> engagements = new ArrayList<>();
    for (Map<String, Engagement> ofDocument : found.values()) {
      boolean more =
          ofDocument.values().stream().anyMatch(it -> it.type() != EngagementType.MENTIONED);
      ofDocument.values().stream()
          .filter(it -> !more || it.type() != EngagementType.MENTIONED)
          .forEach(engagements::add);
    }
    return engagements;
  }

  private static List<Group> groups(
      ReportStructure report, List<LawCitation> citations, List<AgencyMention> agencies) {
    List<Group> groups = new ArrayList<>();
    for (LawCitation citation : citations) {
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null
          && last.end() <= citation.span().begin()
          && separated(report.text(), last.end(), citation.span().begin(), agencies)) {
        last.citations().add(citation);
        groups.set(
            groups.size() - 1, new Group(last.begin(), citation.span().end(), last.citations()));
      } else {
        List<LawCitation> first = new ArrayList<>(List.of(citation));
        groups.add(new Group(citation.span().begin(), citation.span().end(), first));
      }
    }
    return groups;
  }

  /** Whether a list of titles goes on from one to the next: 《A》、《B》以及省政府印发的《C》. */
  private static boolean separated(String text, int from, int to, List<AgencyMention> agencies) {
    if (SEPARATOR.matcher(text.substring(from, to)).matches()) {
      return true;
    }
    int attribution = Attribution.of(text, from, to, agencies).begin();
    return attribution < to && SEPARATOR.matcher(text.substring(from, attribution)).matches();
  }

  private Reading read(
      ReportStructure report, Group group, List<AgencyMention> agencies, Agency publisher) {
    String text = report.text();
    EngagementWording wording = isOthersWork(group, publisher) ? wordingOfOthersWork : allWording;
    TextSpan sentence =
        report
            .sentenceAt(group.begin())
            .map(Sentence::span)
            .orElse(TextSpan.of(group.begin(), group.end()));
    int farthest = Math.max(sentence.begin(), group.begin() - FARTHEST_VERB);
    int clauseBegin = Math.max(farthest, lastComma(text, group.begin()) + 1);
    int clauseEnd = clauseEnd(text, group.end(), sentence.end());
    if (CONTINUED.matcher(text.substring(group.end(), clauseEnd)).matches()) {
      clauseEnd = clauseEnd(text, Math.min(clauseEnd + 1, sentence.end()), sentence.end());
    }
    Attribution attribution = Attribution.of(text, clauseBegin, group.begin(), agencies);
    String words = masked(text, clauseBegin, group.begin());
    String behind = masked(text, group.end(), clauseEnd);
    if (SET_PHRASE_BEFORE.matcher(words).find() && SET_PHRASE_AFTER.matcher(behind).find()) {
      return mentioned("set-phrase", TextSpan.of(group.begin(), group.end()), 0.8);
    }
    String own = governing(wording, words, text, clauseBegin, group.begin(), agencies);
    Optional<EngagementWording.Reading> before = wording.before(own);
    Optional<EngagementWording.Reading> after = wording.after(behind);
    boolean listedWithItsVerb = LISTED_WITH_VERB.matcher(own).find();
    Optional<EngagementWording.Reading> chosen =
        before
            .filter(verb -> verb.strong() && !(listedWithItsVerb && after.isPresent()))
            .or(() -> after.filter(EngagementWording.Reading::strong))
            .or(() -> before)
            .or(() -> after);
    int wordsBegin =
        clauseBegin + before.map(EngagementWording.Reading::begin).orElse(own.length());
    if (chosen.isEmpty() || (APPOSITION.matcher(own).find() && after.isEmpty())) {
      String earlier = masked(text, farthest, group.begin());
      int ownLength = own.length();
      chosen =
          wording.before(earlier).filter(verb -> !hasOwnObject(earlier, verb.begin(), ownLength));
      wordsBegin = farthest + chosen.map(EngagementWording.Reading::begin).orElse(earlier.length());
    }
    if (chosen.isEmpty()) {
      int end = Math.max(group.end(), nextTitle(text, group.end(), sentence.end()));
      return wording
          .after(text.substring(group.end(), end))
          .map(
              later ->
                  new Reading(
                      EnumSet.copyOf(later.types()),
                      later.rule() + "-later",
                      TextSpan.of(group.begin(), end),
                      LATER))
          .orElseGet(() -> mentioned("no-verb", TextSpan.of(group.begin(), group.end()), NO_VERB))
          .by(List.of(), attribution.claim());
    }
    TextSpan span = TextSpan.of(Math.min(wordsBegin, group.begin()), group.end());
    Set<EngagementType> types = EnumSet.copyOf(chosen.get().types());
    if (types.contains(EngagementType.ISSUED)
        && issuedByAnother(text, agencies, publisher, clauseBegin, group.begin())) {
      return mentioned("issued-by-another", span, 0.8).by(List.of(), attribution.claim());
    }
    if (types.contains(EngagementType.ISSUED)
        && reviewed(text.substring(group.end(), reviewEnd(text, group.end())))) {
      types.add(EngagementType.REVIEWED);
    }
    if (types.equals(EnumSet.of(EngagementType.REVIEWED))
        && DRAFTING.matcher(text.substring(clauseBegin, group.begin())).find()) {
      types.add(EngagementType.ISSUED);
    }
    Reading reading =
        new Reading(types, chosen.get().rule(), span, chosen.get().strong() ? 0.95 : 0.85);
    if (!types.contains(EngagementType.ISSUED)) {
      return reading.by(List.of(), attribution.claim());
    }
    Optional<ClauseSubject> subject =
        IssuerBehind.find(text, group.end(), clauseEnd, agencies)
            .or(() -> ClauseSubject.find(text, sentence.begin(), span.begin(), agencies))
            .filter(it -> isAround(it, publisher));
    List<Agency> agents =
        subject.filter(ClauseSubject::acts).map(ClauseSubject::bodies).orElse(List.of());
    return reading.by(
        agents.contains(publisher) ? List.of() : agents,
        attribution.bodies().isEmpty()
            ? claim(subject, text.substring(span.begin(), group.begin()), publisher)
            : attribution.claim());
  }

  private static DocumentIssuers.Claim claim(
      Optional<ClauseSubject> subject, String verb, Agency publisher) {
    boolean named = subject.isPresent() && !DRAFT.matcher(verb).find();
    return new DocumentIssuers.Claim(
        subject.map(ClauseSubject::bodies).orElse(List.of(publisher)),
        named ? DocumentIssuers.Certainty.NAMED : DocumentIssuers.Certainty.WEAK);
  }

  /** Whether the bodies belong to the place of the publisher, as those that it works with do. */
  private static boolean isAround(ClauseSubject subject, Agency publisher) {
    return subject.bodies().stream()
        .allMatch(body -> body.equals(publisher) || samePlace(body, publisher));
  }

  /** {@code words} without the bodies whose document it is, where the rest still has a verb. */
  private static String governing(
      EngagementWording wording,
      String words,
      String text,
      int begin,
      int title,
      List<AgencyMention> agencies) {
    String rest = words.substring(0, Attribution.of(text, begin, title, agencies).begin() - begin);
    return wording
        .before(rest)
        .filter(verb -> verb.strong() || wording.before(words).isEmpty())
        .map(verb -> rest)
        .orElse(words);
  }

  /** Whether all titles are laws of the nation, which a local body applies and never draws up. */
  private static boolean isOthersWork(Group group, Agency publisher) {
    return publisher.jurisdiction().isPresent()
        && group.citations().stream()
            .map(citation -> citation.document().kind())
            .allMatch(NATIONAL::contains);
  }

  private static int nextTitle(String text, int from, int sentenceEnd) {
    int title = text.indexOf('《', from);
    return title < 0 ? sentenceEnd : Math.min(title, sentenceEnd);
  }

  /** 严格执行《A》，审议《B》: the verb of the clause before has a title of its own. */
  private static boolean hasOwnObject(String earlier, int verb, int ownLength) {
    String between = earlier.substring(verb);
    String own = between.substring(Math.max(0, between.length() - ownLength));
    return between.indexOf(MASK) >= 0
        && (CLAUSE_OF_ITS_OWN.matcher(own).find() || APPOSITION.matcher(own).find());
  }

  private static Reading mentioned(String rule, TextSpan span, double confidence) {
    return new Reading(EnumSet.of(EngagementType.MENTIONED), rule, span, confidence);
  }

  /** 省科技厅下发《…》: the clause's subject is a body of its own, neither publisher nor its government. */
  private static boolean issuedByAnother(
      String text, List<AgencyMention> agencies, Agency publisher, int from, int to) {
    return agencies.stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .filter(m -> !Attribution.PARTNER.matcher(text.substring(from, m.span().begin())).find())
        .reduce((first, last) -> last)
        .map(AgencyMention::agency)
        .filter(agency -> !agency.equals(publisher))
        .map(agency -> !samePlace(agency, publisher))
        .orElse(false);
  }

  private static boolean samePlace(Agency one, Agency other) {
    return one.jurisdiction().isPresent() && one.jurisdiction().equals(other.jurisdiction());
  }

  /** What is told behind an issued document, unless it is told of other things (9个事项全部). */
  private static boolean reviewed(String behind) {
    Matcher review = REVIEW.matcher(behind);
    return review.find() && !OTHER_THINGS.matcher(behind.substring(0, review.start())).find();
  }

  private static int lastComma(String text, int before) {
    int at = before - 1;
    while (at >= 0 && "，；：。！？\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int clauseEnd(String text, int from, int sentenceEnd) {
    int at = from;
    while (at < sentenceEnd && "，；。：！？\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Reviews are told in the sentence of the title; behind a semicolon and a title, of that one. */
  private static int reviewEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    end = end < 0 ? text.length() : end;
    int stop = text.indexOf('。', from);
    end = stop < 0 ? end : Math.min(end, stop);
    int semicolon = text.indexOf('；', from);
    int next = semicolon < 0 ? -1 : text.indexOf('《', semicolon);
    return next >= 0 && next < end ? Math.min(end, semicolon) : end;
  }

  /** The words with titles blanked out, so that verbs inside titles don't count. */
  private static String masked(String text, int begin, int end) {
    if (begin >= end) {
      return "";
    }
    Matcher title = Pattern.compile("《[^》]*》?").matcher(text.substring(begin, end));
    return title.replaceAll(match -> Character.toString(MASK).repeat(match.group().length()));
  }
}
