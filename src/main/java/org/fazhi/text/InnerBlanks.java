package org.fazhi.text;

import java.util.regex.Pattern;

/**
 * Removes blanks inside Chinese text (2023 年 19 家 → 2023年19家), keeps those between Latin words, and
 * trims lines.
 */
public final class InnerBlanks implements CleaningStep {

  private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—·]";
  private static final Pattern BESIDE_CHINESE =
      Pattern.compile("(?<=" + CHINESE + ") +| +(?=" + CHINESE + ")| +(?=[%‰℃])");
  private static final Pattern AT_LINE_EDGE = Pattern.compile("(?m)^ +| +$");

  @Override
  public MappedText apply(MappedText page) {
    return page.delete(BESIDE_CHINESE).delete(AT_LINE_EDGE);
  }
}
