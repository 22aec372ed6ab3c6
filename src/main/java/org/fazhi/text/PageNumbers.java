package org.fazhi.text;

import java.util.regex.Pattern;

/**
 * Removes the page numbers of a printed report, and joins the sentence that one of them divides:
 * 推进法治 / - 3 - / 政府建设 → 推进法治政府建设.
 *
 * <p>A number without dashes goes only where it stands on a line of its own and the long line
 * before it ends with a mark or a word that something must follow; in tables it is a cell. Ranges
 * (3-5项, 2021—2025年) stay.
 */
public final class PageNumbers implements CleaningStep {

  private static final String DASHED = "[-—–―] ?\\d{1,3} ?[-—–―]";
  private static final String NAMED = "第 ?\\d{1,3} ?页(?:[，,/ ]{0,2}共 ?\\d{1,3} ?页)?";
  private static final String OPEN_END =
      "(?<=[\\p{IsHan}，、“”（《][\\p{IsHan}\\d，、“”（《]{15} {0,4}\\n)";
  private static final String CONTINUED =
      " *(?=\\p{IsHan}[^\\n]{9})(?![一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十])";

  private static final Pattern DIVIDING =
      Pattern.compile(
          "\\n"
              + OPEN_END
              + "[ \\n]{0,8}(?:"
              + (DASHED + "|" + NAMED + "|(?<=[，、“（《的和与及对在]\\n)\\d{1,3}")
              + ") *\\n[ \\n]{0,8}"
              + CONTINUED);
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?= *[-—–―第])(?: *(?:" + DASHED + "|" + NAMED + ") *(?:\\n|\\z))");
  private static final Pattern INLINE =
      Pattern.compile(
          "([-—])(?<=[\\p{IsHan}，、] ?.)(?![-—]) ?\\d{1,3} ?\\1(?![-—]) ?(?=\\p{IsHan})");

  private static final Pattern INLINE_OF_ALL =
      Pattern.compile(
          "(?<=[\\p{IsHan}，、]) ?第 ?\\d{1,3} ?页[，,/ ]{0,2}共 ?\\d{1,3} ?页 ?(?=\\p{IsHan})");

  @Override
  public MappedText apply(MappedText page) {
    return page.delete(DIVIDING).delete(LINE).delete(INLINE).delete(INLINE_OF_ALL);
  }
}
