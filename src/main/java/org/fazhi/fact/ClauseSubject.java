package org.fazhi.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.mention.Agency;
import org.fazhi.mention.AgencyMention;
import org.fazhi.text.TextSpan;

/**
 * The bodies that do what a verb says: 区财政局 in 区财政局结合实际，制定《…》.
 *
 * @param bodies the bodies, in order
 * @param acts whether they act themselves; false where the report's body only brings them to it, as
 *     in 提请区政府印发《…》
 */
record ClauseSubject(List<Agency> bodies, boolean acts) {

  private static final String CLAUSE_ENDS = "，；：。！？\n";

  /** What may stand between the beginning of a clause and its subject. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s　、]*(?:(?:[一二三四五六七八九十]+|\\d+)(?:是|[、.．)）])|[（(][一二三四五六七八九十\\d]+[)）]|[①-⑳]|首先|其次|同时|此外|其中|另外|目前|随后|最终|最后|由|即"
              + "|今年|当年|年[内初底]|近年来?|[上下]半年|(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|[初底中][，]?)?)*");

  /** 提请区政府印发, 以区政府名义: the document is the body's, the report's body did the work. */
  private static final Pattern BROUGHT =
      Pattern.compile("(?:提请|报请|提交|代拟?|以|推动|推进|督促|指导|协助|配合|协调|建议|促成|报)[\\s　]*$");

  /** What may join two subjects. */
  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及|联合|会同");

  /** 区政府的要求, 区委部署: the words behind the body make it no subject. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "^(?:的(?!名义)|关于|有关|相关|[《〈]|.{0,10}(?:要求|部署|安排|精神|领导下|指导下|指示|批示|统一领导|支持下|批准|同意|规定|[^，]{0,4}文件))");

  /** 我局, 全区: the report speaks of its own body. */
  private static final Pattern OWN =
      Pattern.compile("^(?:我[局厅委办院所站队县市区镇乡州省]|本[局厅委办院县市区镇乡]|全[局县市区省系]|局党[组委]|我们)");

  ClauseSubject {
    bodies = List.copyOf(bodies);
  }

  /**
   * The subject of the verb at {@code verb}: of its clause, or else of the nearest clause before it
   * in the sentence that has one. Empty where the text names none or speaks of the report's own
   * body.
   *
   * @param sentence where the sentence begins
   * @param agencies the bodies of the text, by position
   */
  static Optional<ClauseSubject> find(
      String text, int sentence, int verb, List<AgencyMention> agencies) {
    int end = verb;
    while (end > sentence) {
      int begin = clauseBegin(text, sentence, end);
      if (OWN.matcher(text.substring(skipOpening(text, begin, end), end)).find()) {
        return Optional.empty();
      }
      Optional<ClauseSubject> subject = inClause(text, begin, end, agencies);
      if (subject.isPresent()) {
        return subject;
      }
      end = begin - 1;
    }
    return Optional.empty();
  }

  private static Optional<ClauseSubject> inClause(
      String text, int begin, int end, List<AgencyMention> agencies) {
    List<AgencyMention> inside =
        agencies.stream()
            .filter(it -> begin <= it.span().begin() && it.span().end() <= end)
            .toList();
    for (int i = inside.size() - 1; i >= 0; i--) {
      AgencyMention last = inside.get(i);
      List<Agency> run = new ArrayList<>(List.of(last.agency()));
      int first = last.span().begin();
      for (int j = i - 1; j >= 0; j--) {
        TextSpan before = inside.get(j).span();
        if (before.end() > first
            || (before.end() < first
                && !JOINT.matcher(text.substring(before.end(), first)).matches())) {
          break;
        }
        run.add(0, inside.get(j).agency());
        first = before.begin();
      }
      if (NO_SUBJECT.matcher(text.substring(last.span().end(), end)).find()) {
        continue;
      }
      String before = text.substring(begin, first);
      if (BROUGHT.matcher(before).find()) {
        return Optional.of(new ClauseSubject(run.stream().distinct().toList(), false));
      }
      if (OPENING.matcher(before).matches()) {
        return Optional.of(new ClauseSubject(run.stream().distinct().toList(), true));
      }
    }
    return Optional.empty();
  }

  private static int skipOpening(String text, int begin, int end) {
    var opening = OPENING.matcher(text).region(begin, end);
    return opening.lookingAt() ? opening.end() : begin;
  }

  private static int clauseBegin(String text, int sentence, int end) {
    int at = end;
    while (at > sentence && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }
}
