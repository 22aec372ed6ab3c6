package org.fazhi.mention;

import java.util.regex.Pattern;
import org.fazhi.text.TextSpan;

/**
 * Tells whether words without 《》 stand in a sentence as a title does: behind a verb or a mark and
 * before what is done with a document, not inside a longer name.
 */
final class BareTitleContext {

  private static final int REACH = 6;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[\\s，。；：、（(“”‘’《》！？]|按照|根据|依据|依照|遵照|遵循|对照|参照|违反|遵守|贯彻|落实|执行|实施|施行|适用|学习|宣传|宣讲|宣贯|解读"
              + "|培训|普及|修订|修改|颁布|出台|发布|公布|围绕|结合|关于|包括|以及|符合|熟悉|掌握|开展|做好|严格|和|与|及|按|据|依|照|对|将|把|的|了|以)$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:$|[\\s，。；：、）)“”‘’《！？]|的|等|和|与|及|以及|规定|要求|精神|第[一二三四五六七八九十百零\\d]+条|明确|实施|施行|出台|颁布|发布|公布|中"
              + "|内容|条款|有关|相关|各项|宣传|学习|培训|贯彻|落实|执行|解读|进|为|自|对|作出|确定|所)");

  private BareTitleContext() {}

  /** Whether the words at {@code span} may be a title. */
  static boolean isTitle(String text, TextSpan span) {
    return begins(text, span.begin())
        && BEHIND.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether no longer name goes on into the words at {@code begin}. */
  static boolean begins(String text, int begin) {
    return BEFORE.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }
}
