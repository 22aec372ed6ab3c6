package org.fazhi.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.Place;
import org.fazhi.mention.Agency;

/**
 * Reads from a title or a signature the name of a body that no lexicon lists: behind its place
 * (镇江市|产品质量监督检验中心|2022年…报告) or behind the body it belongs to (市公安局|禁毒支队).
 */
final class FullyNamedBody {

  /** What such names end in. */
  private static final String ENDING =
      "(?:研究院|科学院|设计院|检察院|学院|[检勘]\\p{IsHan}院|所|站|中心|[支大总中]队|分局|局|委员会|办公室|工委|管理处|服务处|事务处|馆|署|协会|联合会|总会|场)";

  private static final String TITLE_GOES_ON =
      "(?=\\s*(?:$|（|关于|\\d{4}|[〇○零一二三四五六七八九]{4}年|法治|推进|依法行政|落实|年度))";

  private static final Pattern BODY =
      Pattern.compile(
          "(?!关于|市|区|县|省|州|的|和|及|与)((?:(?!关于|情况|报告|年度|法治政府|法治建设)[\\p{IsHan}（）&&[^在对向把被]]){1,22}?"
              + ENDING
              + ")"
              + TITLE_GOES_ON);

  private FullyNamedBody() {}

  /**
   * The body that {@code source} names from {@code at} on, right behind the name of {@code place}.
   */
  static Optional<Agency> behind(Place place, String source, int at) {
    return name(source, at)
        .map(name -> new Agency(place.fullName() + name, Optional.of(place), "other"));
  }

  /** The body of {@code agency} that {@code source} names from {@code at} on, right behind it. */
  static Optional<Agency> behind(Agency agency, String source, int at) {
    return name(source, at)
        .map(name -> new Agency(agency.name() + name, agency.jurisdiction(), agency.sector()));
  }

  private static Optional<String> name(String source, int at) {
    Matcher body = BODY.matcher(source).region(at, source.length());
    return body.lookingAt() ? Optional.of(body.group(1)) : Optional.empty();
  }
}
