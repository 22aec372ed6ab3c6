package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rejoins the printed lines of a document into its paragraphs.
 *
 * <p>A line that fills the width of the text, or ends where no sentence can, goes on in the next
 * one, also across pages, unless the next one opens with a number (一、, （二）, 3.) after a sentence
 * end or is set apart by indentation.
 */
final class Paragraphs {

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：…][”’」』）)》]?$");
  private static final Pattern UNFINISHED = Pattern.compile("[，、,《（(“‘\\[〔-]$");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\\d{1,2}[.、．](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])");

  /** How far a full line may stay behind the widest, in half-width characters. */
  private static final int RAGGEDNESS = 7;

  private Paragraphs() {}

  /** The paragraphs of {@code pages}, one a line. */
  static String join(List<List<PdfLines.Line>> pages) {
    List<PdfLines.Line> lines = new ArrayList<>();
    pages.forEach(lines::addAll);
    int full = usualWidth(lines) - RAGGEDNESS;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(separator(lines.get(i - 1), lines.get(i), full));
      }
      text.append(lines.get(i).text());
    }
    return text.append('\n').toString();
  }

  private static String separator(PdfLines.Line before, PdfLines.Line after, int full) {
    String head = before.text();
    if (!goesOn(head, after, width(head) >= full)) {
      return "\n";
    }
    boolean words = isLatin(head.charAt(head.length() - 1)) && isLatin(after.text().charAt(0));
    return words ? " " : "";
  }

  private static boolean goesOn(String before, PdfLines.Line after, boolean full) {
    if (UNFINISHED.matcher(before).find()) {
      return true;
    }
    boolean sentenceEnd = SENTENCE_END.matcher(before).find();
    if (sentenceEnd) {
      return full && !after.indented() && !ENUMERATOR.matcher(after.text()).find();
    }
    return full;
  }

  /**
   * The width that one line in ten reaches: the widest of all would be that of a table or of a long
   * address.
   */
  private static int usualWidth(List<PdfLines.Line> lines) {
    int[] widths = lines.stream().mapToInt(line -> width(line.text())).sorted().toArray();
    return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
  }

  /** In half-width characters. */
  private static int width(String text) {
    return text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
