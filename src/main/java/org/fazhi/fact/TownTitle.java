package org.fazhi.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises in titles and openings that a town, township or street reports: 清波街道2023年…报告. */
final class TownTitle {

  private static final String TOWN =
      "((?![各全我本该乡镇街两])[\\p{IsHan}&&[^，各和与及由在向经]]{1,5}?(?:街道|镇|乡|苏木))" + "(?:办事处|人民政府|党工委|党委)?";
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:[\\p{IsHan}]{2,12}[市区县旗])?(?:人民政府)?"
              + TOWN.replace("街道|", "街道?|")
              + "(?:关于)?(?=\\d{4}年|法治|推进|落实|依法行政)");
  private static final Pattern IN_OPENING =
      Pattern.compile(
          "(?:^|[，。\n])"
              + TOWN
              + "(?=坚持|认真|深入|以|积极|紧紧|紧扣|按照|全面|围绕|始终|严格|扎实|高度|持续|在|法治|依法|推进|贯彻|落实)");

  private static final Pattern OWN = Pattern.compile("我(镇|乡|街道)");
  private static final String NAME_BEGINS = "(?<=^|[，。、；：\\n“年月日在由])(?![各全我本该乡镇街两])";
  private static final String NAME_ENDS = "(?![区域村街级])";

  private TownTitle() {}

  /** The town that {@code title} names as the one that reports. */
  static Optional<String> inTitle(String title) {
    return town(IN_TITLE.matcher(title));
  }

  /** The town that an opening sentence makes its subject. */
  static Optional<String> inOpening(String opening) {
    return town(IN_OPENING.matcher(opening));
  }

  /** The town that {@code text} names most often, where it speaks of itself as 我镇 or 我街道. */
  static Optional<String> inText(String text) {
    Matcher own = OWN.matcher(text);
    if (!own.find()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    Pattern named =
        Pattern.compile(NAME_BEGINS + "(\\p{IsHan}{2,3}" + own.group(1) + ")" + NAME_ENDS);
    named.matcher(text).results().forEach(m -> counts.merge(m.group(1), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<String> town(Matcher matcher) {
    // 海滨街2023年…报告: some cities call a street that has an office 街 for short.
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceFirst("街$", "街道"))
        : Optional.empty();
  }
}
