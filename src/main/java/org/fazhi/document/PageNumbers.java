package org.fazhi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Removes what is printed on every page of a document: page numbers (— 3 —, 第3页 共9页), running heads
 * and feet.
 */
final class PageNumbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–―－·•\\s]*第?\\s*\\d{1,4}\\s*页?\\s*(?:[/，,]?\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–―－·•\\s]*");
  private static final int LONGEST_RUNNING_LINE = 40;

  /** Fewer pages than this tell nothing of what recurs. */
  private static final int LEAST_PAGES = 3;

  private PageNumbers() {}

  /** The pages without such lines; pages that hold nothing else come out empty. */
  static List<List<PdfLines.Line>> remove(List<List<PdfLines.Line>> pages) {
    Map<String, Integer> recurrence = new HashMap<>();
    for (List<PdfLines.Line> page : pages) {
      edges(page).stream()
          .map(PageNumbers::shape)
          .distinct()
          .forEach(shape -> recurrence.merge(shape, 1, Integer::sum));
    }
    List<List<PdfLines.Line>> rest = new ArrayList<>();
    for (List<PdfLines.Line> page : pages) {
      List<PdfLines.Line> lines = new ArrayList<>(page);
      while (!lines.isEmpty() && isRunning(lines.get(lines.size() - 1), recurrence, pages.size())) {
        lines.remove(lines.size() - 1);
      }
      while (!lines.isEmpty() && isRunning(lines.get(0), recurrence, pages.size())) {
        lines.remove(0);
      }
      rest.add(lines);
    }
    return rest;
  }

  private static List<PdfLines.Line> edges(List<PdfLines.Line> page) {
    return page.size() <= 2 ? page : List.of(page.get(0), page.get(page.size() - 1));
  }

  private static boolean isRunning(PdfLines.Line line, Map<String, Integer> recurrence, int pages) {
    return NUMBER.matcher(line.text()).matches()
        || (pages >= LEAST_PAGES
            && line.text().length() <= LONGEST_RUNNING_LINE
            && recurrence.getOrDefault(shape(line), 0) > pages / 2);
  }

  private static String shape(PdfLines.Line line) {
    return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", "");
  }
}
