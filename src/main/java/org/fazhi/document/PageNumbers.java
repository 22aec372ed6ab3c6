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
          "[-—–―－·•\\s]*第?\\s*\\d{1,3}\\s*页?\\s*(?:[/，,]?\\s*共?\\s*\\d{1,3}\\s*页)?"
              + "[-—–―－·•\\s]*|\\d{1,3}\\s*/\\s*\\d{1,3}");
  private static final int LONGEST_RUNNING_LINE = 40;

  /** Fewer pages than this tell nothing of what recurs. */
  private static final int LEAST_PAGES = 3;

  private PageNumbers() {}

  /** The pages without such lines; pages that hold nothing else come out empty. */
  static List<List<String>> remove(List<List<String>> pages) {
    Map<String, Integer> recurrence = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).stream()
          .map(PageNumbers::shape)
          .distinct()
          .forEach(shape -> recurrence.merge(shape, 1, Integer::sum));
    }
    List<List<String>> rest = new ArrayList<>();
    for (List<String> page : pages) {
      int begin = 0;
      int end = page.size();
      while (begin < end && isRunning(page.get(end - 1), recurrence, pages.size())) {
        end--;
      }
      while (begin < end && isRunning(page.get(begin), recurrence, pages.size())) {
        begin++;
      }
      rest.add(page.subList(begin, end));
    }
    return rest;
  }

  /** The two outermost lines on each side, since a number often stands outside a running head. */
  private static List<String> edges(List<String> page) {
    if (page.size() <= 4) {
      return page;
    }
    List<String> edges = new ArrayList<>(page.subList(0, 2));
    edges.addAll(page.subList(page.size() - 2, page.size()));
    return edges;
  }

  private static boolean isRunning(String line, Map<String, Integer> recurrence, int pages) {
    return NUMBER.matcher(line).matches()
        || (pages >= LEAST_PAGES
            && line.length() <= LONGEST_RUNNING_LINE
            && recurrence.getOrDefault(shape(line), 0) > pages / 2);
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "0").replaceAll("\\s+", "");
  }
}
