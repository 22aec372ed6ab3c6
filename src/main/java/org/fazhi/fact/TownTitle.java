package org.fazhi.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises in titles and openings that a town, township or street reports: 清波街道2023年…报告. */
final class TownTitle {

  private static final String TOWN =
      "((?![各全我本该乡镇街两])[\\p{IsHan}&&[^，各和与及由在向经]]{1,5}?(?:街道|镇|乡|苏木))" + "(?:办事处|人民政府|党工委|党委)?";
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:关于)?(?:[\\p{IsHan}]{2,12}[市区县旗])?(?:人民政府)?"
              + TOWN.replace("街道|", "街道?|")
              + "(?:关于)?(?=\\d{4}年|法治|推进|落实|依法行政|开展)");
  private static final Pattern IN_OPENING =
      Pattern.compile(
          "(?:^|[，。\n])"
              + TOWN
              + "(?=坚持|认真|深入|以|积极|紧紧|紧扣|按照|全面|围绕|始终|严格|扎实|高度|持续|在|法治|依法|推进|贯彻|落实)");

  private static final Pattern OWN = Pattern.compile("我(镇|乡|街道)(?!村|镇|[级亲])");

  private TownTitle() {}

  /** The town that {@code title} names as the one that reports. */
  static Optional<String> inTitle(String title) {
    return town(IN_TITLE.matcher(title));
  }

  /** The town that an opening sentence makes its subject. */
  static Optional<String> inOpening(String opening) {
    return town(IN_OPENING.matcher(opening));
  }

  /** The word for its level, 镇, by which {@code text} speaks of its own town as 我镇. */
  static Optional<String> ownLevel(String text) {
    Matcher own = OWN.matcher(text);
    return own.find() ? Optional.of(own.group(1)) : Optional.empty();
  }

  private static Optional<String> town(Matcher matcher) {
    // 海滨街2023年…报告: some cities call a street that has an office 街 for short.
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceFirst("街$", "街道"))
        : Optional.empty();
  }
}
