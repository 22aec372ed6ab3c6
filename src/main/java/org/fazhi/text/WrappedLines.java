package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the lines into which print divides a paragraph, as text from PDF shows them.
 *
 * <p>A page counts as wrapped when a good part of its lines end within two characters of the same
 * width; then a line of that width that ends inside a sentence runs on into the next, unless that
 * one is indented or begins with a number of its own. Pages with a line per paragraph stay.
 */
public final class WrappedLines implements CleaningStep {

  private static final int FEWEST_FULL_LINES = 5;
  private static final double SHARE_OF_FULL_LINES = 0.35;
  private static final int NARROWEST = 15;
  private static final int WIDEST = 60;
  private static final double TOLERANCE = 2;
  private static final String SENTENCE_ENDS = "。！？；：…!?;:";
  private static final Pattern LINE_FEED = Pattern.compile("\n");
  private static final Pattern OPENS_PARAGRAPH =
      Pattern.compile(
          "(?: {2}|[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[.．、](?!\\d)|[（(]\\d|[①-⑩]|第[一二三四五六七八九十]|[一二三四五六七八九十]是).*");

  @Override
  public MappedText apply(MappedText page) {
    List<TextSpan> lines = lines(page.text());
    double width = lines.stream().mapToDouble(line -> width(line.in(page.text()))).max().orElse(0);
    if (!isWrapped(page.text(), lines, width)) {
      return page;
    }
    boolean[] joined = new boolean[page.text().length()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).in(page.text());
      String next = lines.get(i + 1).in(page.text());
      if (width(line) >= width - TOLERANCE && runsOn(line, next)) {
        joined[lines.get(i).end()] = true;
      }
    }
    return page.replace(
        LINE_FEED, feed -> joined[feed.start()] ? Optional.of("") : Optional.empty());
  }

  private static boolean isWrapped(String text, List<TextSpan> lines, double width) {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    long written = lines.stream().filter(line -> line.length() > 0).count();
    long full = lines.stream().filter(line -> width(line.in(text)) >= width - TOLERANCE).count();
    return full >= FEWEST_FULL_LINES && full >= SHARE_OF_FULL_LINES * written;
  }

  private static boolean runsOn(String line, String next) {
    return !next.isBlank()
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && !OPENS_PARAGRAPH.matcher(next).matches();
  }

  /** Width in ems: Chinese characters count one, others a half. */
  private static double width(String line) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += line.charAt(i) < 0x2000 ? 0.5 : 1;
    }
    return width;
  }

  private static List<TextSpan> lines(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int feed = text.indexOf('\n', begin);
      int end = feed < 0 ? text.length() : feed;
      lines.add(TextSpan.of(begin, end));
      begin = end + 1;
    }
    return lines;
  }
}
