package org.fazhi.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rejoins printed lines into paragraphs by what their words and widths tell: a line goes on in the
 * next one when it fills the width of the text or ends where nothing can end; a title goes on until
 * it says 报告. Made for one document, not thread-safe.
 */
final class Paragraphs {

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：…][”’」』）)》]?$");
  private static final Pattern UNFINISHED = Pattern.compile("[，、,《（(“‘\\[〔]$");
  private static final Pattern CHAPTER =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])");
  private static final Pattern ITEM =
      Pattern.compile("^(?:\\d{1,2}[.、．](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])");
  private static final Pattern TITLE_END = Pattern.compile("(?:报\\s*告|总结|汇报)(?:[（(][^）)]*[）)])?$");
  private static final Pattern NO_TITLE_PART =
      Pattern.compile("[。；：，！？]|文件$|号$|^附件|(?:\\d|[年月])日?$|" + CHAPTER.pattern());
  private static final int FIRST_LINES = 12;
  private static final int MOST_TITLE_LINES = 4;

  /** How far a full line may stay behind the usual width: two characters of indentation and two. */
  private static final int RAGGEDNESS = 8;

  private final List<String> lines;
  private final int full;
  private final int titleBegin;
  private final int titleEnd;

  private Paragraphs(List<String> lines) {
    this.lines = lines;
    this.full = usualWidth(lines) - RAGGEDNESS;
    this.titleEnd = titleEnd(lines);
    this.titleBegin = titleBegin(lines, titleEnd);
  }

  /** The paragraphs that {@code lines} were printed from, one a line. */
  static String join(List<String> lines) {
    return new Paragraphs(lines).join();
  }

  private String join() {
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !goesOn(i, paragraph)) {
        text.append(paragraph).append('\n');
        paragraph.setLength(0);
      } else if (i > 0 && isLatinEnd(lines.get(i - 1)) && isLatin(lines.get(i).charAt(0))) {
        paragraph.append(' ');
      }
      paragraph.append(lines.get(i));
    }
    return text.append(paragraph).append('\n').toString();
  }

  /** Whether line {@code i} goes on with {@code paragraph}, which holds the line before. */
  private boolean goesOn(int i, CharSequence paragraph) {
    String before = lines.get(i - 1);
    String line = lines.get(i);
    if (i > titleBegin && i <= titleEnd) {
      return true;
    }
    if (i == titleBegin || i == titleEnd + 1) {
      return false;
    }
    if (UNFINISHED.matcher(before).find()) {
      return true;
    }
    if (width(before) < full) {
      return false;
    }
    if (SENTENCE_END.matcher(before).find()) {
      // A short line without an end of its own is a signature or a heading.
      boolean ends = width(line) >= full || SENTENCE_END.matcher(line).find();
      return ends && !CHAPTER.matcher(line).find() && !ITEM.matcher(line).find();
    }
    // A heading may fill its line by chance.
    boolean heading = CHAPTER.matcher(paragraph).find() && paragraph.toString().indexOf('。') < 0;
    return !(heading && CHAPTER.matcher(line).find());
  }

  /** The last line of the title, -1 when none of the first lines is. */
  private static int titleEnd(List<String> lines) {
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      if (TITLE_END.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  private static int titleBegin(List<String> lines, int end) {
    int begin = end;
    while (begin > 0
        && end - begin < MOST_TITLE_LINES - 1
        && !NO_TITLE_PART.matcher(lines.get(begin - 1)).find()) {
      begin--;
    }
    return begin;
  }

  /**
   * The width that one line in ten reaches: the widest of all would be that of a table or of a long
   * address.
   */
  private static int usualWidth(List<String> lines) {
    int[] widths = lines.stream().mapToInt(Paragraphs::width).sorted().toArray();
    return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
  }

  /**
   * In half-width characters; blanks between Chinese characters and digits are not printed wide.
   */
  private static int width(String text) {
    return text.chars().map(c -> c == ' ' ? 0 : c < 0x100 ? 1 : 2).sum();
  }

  private static boolean isLatinEnd(String text) {
    return isLatin(text.charAt(text.length() - 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
