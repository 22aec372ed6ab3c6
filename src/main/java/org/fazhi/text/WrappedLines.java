package org.fazhi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the lines into which print divides a paragraph, as text from PDF shows them.
 *
 * <p>A page counts as wrapped when a good part of its lines end within two characters of the same
 * width, or when most of its long lines of prose end inside a sentence, as they do where blanks and
 * page numbers have made the widths uneven. Then a full line that ends inside a sentence runs on
 * into the next, unless that one is indented or begins with a number of its own. Pages with a line
 * per paragraph stay.
 */
public final class WrappedLines implements CleaningStep {

  private static final int FEWEST_FULL_LINES = 5;
  private static final double SHARE_OF_FULL_LINES = 0.35;
  private static final int NARROWEST = 15;
  private static final int WIDEST = 60;
  private static final double TOLERANCE = 2;
  private static final int FEWEST_UNEVEN_LINES = 12;
  private static final double UNEVENNESS = 0.75;
  private static final double LEAST_FULL = 0.5;
  private static final double SHARE_OF_UNFINISHED = 0.6;
  private static final Pattern PROSE = Pattern.compile("[，。；、]");
  private static final Pattern LABELLED =
      Pattern.compile("[^，。；]{0,12}(?:时间|日期|来源|机构|编号|文号|索引号|主题词|浏览|字号)[：:]");
  private static final Pattern BREADCRUMB = Pattern.compile("[>＞›»].*[>＞›»]");
  private static final String SENTENCE_ENDS = "。！？；：…!?;:";
  private static final Pattern LINE_FEED = Pattern.compile("\n");
  private static final Pattern OPENS_PARAGRAPH =
      Pattern.compile(
          "(?: {2}|[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[.．、](?!\\d)|[（(]\\d|[①-⑩]|第[一二三四五六七八九十]|[一二三四五六七八九十]是).*");

  @Override
  public MappedText apply(MappedText page) {
    List<TextSpan> lines = lines(page.text());
    double fullFrom = fullFrom(page.text(), lines);
    boolean[] joined = new boolean[page.text().length()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).in(page.text());
      String next = lines.get(i + 1).in(page.text());
      if (width(line) >= fullFrom && runsOn(line, next)) {
        joined[lines.get(i).end()] = true;
      }
    }
    return page.replace(
        LINE_FEED, feed -> joined[feed.start()] ? Optional.of("") : Optional.empty());
  }

  /** The least width of a line that may run on; infinite where the page isn't wrapped. */
  private static double fullFrom(String text, List<TextSpan> lines) {
    double[] widths =
        lines.stream()
            .filter(line -> line.length() > 0)
            .mapToDouble(line -> width(line.in(text)))
            .sorted()
            .toArray();
    if (widths.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double even = widths[widths.length - 1] - TOLERANCE;
    long full = Arrays.stream(widths).filter(width -> width >= even).count();
    if (isPrinted(even + TOLERANCE)
        && full >= FEWEST_FULL_LINES
        && full >= SHARE_OF_FULL_LINES * widths.length) {
      return even;
    }
    double uneven = widths[widths.length * 9 / 10] * UNEVENNESS;
    List<String> prose =
        lines.stream()
            .map(line -> line.in(text))
            .filter(line -> width(line) >= uneven && PROSE.matcher(line).find())
            .toList();
    long unfinished = prose.stream().filter(WrappedLines::endsInside).count();
    return isPrinted(uneven / UNEVENNESS)
            && prose.size() >= FEWEST_UNEVEN_LINES
            && unfinished > SHARE_OF_UNFINISHED * prose.size()
        ? uneven / UNEVENNESS * LEAST_FULL
        : Double.POSITIVE_INFINITY;
  }

  private static boolean isPrinted(double width) {
    return width >= NARROWEST && width <= WIDEST;
  }

  private static boolean endsInside(String line) {
    return SENTENCE_ENDS.indexOf(line.stripTrailing().charAt(line.stripTrailing().length() - 1))
        < 0;
  }

  private static boolean runsOn(String line, String next) {
    return !next.isBlank()
        && endsInside(line)
        && !LABELLED.matcher(line).lookingAt()
        && !LABELLED.matcher(next).lookingAt()
        && !BREADCRUMB.matcher(line).find()
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
