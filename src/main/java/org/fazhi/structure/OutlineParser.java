package org.fazhi.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.number.ChineseNumerals;
import org.fazhi.text.TextSpan;

/**
 * Finds the numbered parts of a report, also where headings run on into their paragraph or the page
 * lost its line breaks.
 *
 * <p>A number inside a line opens a part only when it is the next of its sequence; 第（二）项 and 3.5%
 * open none. Immutable and thread-safe.
 */
public final class OutlineParser {

  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final int LONGEST_HEADING = 60;

  private record Form(OutlineLevel level, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              OutlineLevel.CHAPTER,
              Pattern.compile("(?<![第\\p{IsHan}“”\\d])(" + NUMERAL + ")、(?!" + NUMERAL + "[、月日])")),
          new Form(OutlineLevel.PART, Pattern.compile("(?<![第款条项])（(" + NUMERAL + ")）(?![项款条])、?")),
          new Form(
              OutlineLevel.ITEM,
              Pattern.compile("(?<![\\d.第-])(\\d{1,2})(?:[.．](?!\\d)|、(?=\\p{IsHan}))")),
          new Form(OutlineLevel.SUBITEM, Pattern.compile("（(\\d{1,2})）|([①②③④⑤⑥⑦⑧⑨⑩])")),
          new Form(
              OutlineLevel.INLINE,
              Pattern.compile(
                  "(?<=^|[^\\p{IsHan}“]|问题|不足|困难|薄弱环节|措施|工作|方面|打算|安排|原因)(?:("
                      + NUMERAL
                      + ")是(?=[\\p{IsHan}“《])|第("
                      + NUMERAL
                      + ")[，、,](?!第)|(首先|其次|再次|最后|此外|另外|一方面|另一方面|同时)，)")));

  private static final Pattern GLUED_CHAPTER = Pattern.compile("(?<=[。：；！])(" + NUMERAL + ")、");

  private record Mark(OutlineLevel level, int number, int begin, int end) {}

  /** The numbered parts within {@code content}, in order of position, outer before inner. */
  public List<OutlineNode> parse(String text, TextSpan content) {
    List<Mark> marks = sequenced(candidates(text, content), text, content);
    List<OutlineNode> nodes = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int end = content.end();
      for (int j = i + 1; j < marks.size(); j++) {
        if (marks.get(j).level().compareTo(mark.level()) <= 0) {
          end = marks.get(j).begin();
          break;
        }
      }
      int next = i + 1 < marks.size() ? marks.get(i + 1).begin() : content.end();
      nodes.add(
          new OutlineNode(
              mark.level(),
              mark.number(),
              TextSpan.of(mark.begin(), mark.end()),
              heading(text, mark.end(), next),
              TextSpan.of(mark.begin(), end)));
    }
    return nodes;
  }

  private static TextSpan heading(String text, int begin, int next) {
    int end = begin;
    while (end < next && "。\n：；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return TextSpan.of(begin, end - begin > LONGEST_HEADING && end == next ? begin : end);
  }

  private static List<Mark> candidates(String text, TextSpan content) {
    List<Mark> marks = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text).region(content.begin(), content.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        marks.add(new Mark(form.level(), number(matcher), matcher.start(), matcher.end()));
      }
    }
    Matcher glued = GLUED_CHAPTER.matcher(text).region(content.begin(), content.end());
    while (glued.find()) {
      Mark mark = new Mark(OutlineLevel.CHAPTER, number(glued), glued.start(), glued.end());
      if (!marks.contains(mark)) {
        marks.add(mark);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::begin));
    return marks;
  }

  /** Number of a mark; 0 for words of order that carry none (其次, 最后). */
  private static int number(Matcher matcher) {
    for (int g = 1; g <= matcher.groupCount(); g++) {
      String words = matcher.group(g);
      if (words == null) {
        continue;
      }
      if (Character.isDigit(words.charAt(0))) {
        return Integer.parseInt(words);
      }
      int circled = "①②③④⑤⑥⑦⑧⑨⑩".indexOf(words);
      if (circled >= 0) {
        return circled + 1;
      }
      if (words.equals("首先") || words.equals("一方面")) {
        return 1;
      }
      return (int) ChineseNumerals.parse(words).orElse(0);
    }
    return 0;
  }

  private static List<Mark> sequenced(List<Mark> candidates, String text, TextSpan content) {
    Map<OutlineLevel, Integer> last = new EnumMap<>(OutlineLevel.class);
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : candidates) {
      int before = last.getOrDefault(mark.level(), 0);
      if (!continues(mark, before, opensLine(text, mark.begin(), content))) {
        continue;
      }
      kept.add(mark);
      for (OutlineLevel level : OutlineLevel.values()) {
        if (level.compareTo(mark.level()) > 0) {
          last.remove(level);
        }
      }
      last.put(mark.level(), mark.number() == 0 ? before + 1 : mark.number());
    }
    return kept;
  }

  private static boolean continues(Mark mark, int before, boolean opensLine) {
    if (mark.number() == 0) {
      return before > 0;
    }
    if (opensLine && mark.level() != OutlineLevel.INLINE) {
      return true;
    }
    boolean restarts = mark.number() == 1 && mark.level() != OutlineLevel.CHAPTER;
    return mark.number() == before + 1 || restarts || (opensLine && mark.number() > before);
  }

  private static boolean opensLine(String text, int at, TextSpan content) {
    return at == content.begin() || text.charAt(at - 1) == '\n';
  }
}
