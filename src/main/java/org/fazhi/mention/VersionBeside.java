package org.fazhi.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.TextSpan;

/** Reads the version that a text names beside a title: 新修订的《行政处罚法》, 《行政处罚法》（2021年修订）. */
final class VersionBeside {

  private static final int REACH = 12;

  private static final Pattern BEFORE =
      Pattern.compile("((?:\\d{4}年)?(?:最新|新近?|重新)?修[订正])(?:通过|颁布|公布|出台|施行|实施)?(?:后?的|后)$");
  private static final Pattern NEW = Pattern.compile("((?:\\d{4}年|最新|新)修[订正](?:版|本)?)$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "[（(\\[【]\\s*((?:\\d{4}年?)?(?:第[一二三四五六七八九十\\d]+次)?(?:新|最新)?修[订正](?:版|本)?)\\s*[）)\\]】]");

  private VersionBeside() {}

  /** The version named right before or right behind the title at {@code span}. */
  static Optional<String> find(String text, TextSpan span) {
    Matcher behind = BEHIND.matcher(text).region(span.end(), text.length());
    if (behind.lookingAt()) {
      return Optional.of(behind.group(1));
    }
    String before = text.substring(Math.max(0, span.begin() - REACH), span.begin());
    for (Pattern pattern : new Pattern[] {BEFORE, NEW}) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
