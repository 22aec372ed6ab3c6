package org.fazhi.text;

import java.util.regex.Pattern;

/**
 * Removes what conversion to text left of the page's markup: tags, tags that lost their bracket
 * ({@code /span>}), byte order marks and invisible characters; every kind of blank becomes a space
 * and every kind of line end a line feed.
 */
public final class MarkupRemnants implements CleaningStep {

  private static final String TAGS =
      "span|p|div|font|b|strong|a|td|tr|th|table|tbody|em|i|u|o:p|br|center|h[1-6]|li|ul|ol|img|style|script|section";
  private static final Pattern TAG = Pattern.compile("</?(?:" + TAGS + ")(?:\\s[^<>\n]*)?/?>");
  private static final Pattern HEADLESS_TAG = Pattern.compile("/(?:" + TAGS + ")>");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF\\u00AD]");
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\u0085");
  private static final Pattern BLANK =
      Pattern.compile("[\\t\\f\\x0B\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(LINE_END, "\n")
        .delete(TAG)
        .delete(HEADLESS_TAG)
        .delete(INVISIBLE)
        .replace(BLANK, " ");
  }
}
