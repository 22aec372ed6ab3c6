package org.fazhi.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.TextSpan;

/**
 * Finds the chapters of a report that numbers none: lines of their own that announce what follows,
 * such as 主要工作及成效, 存在的问题, 下一步打算. Immutable and thread-safe.
 */
final class BareHeadings {

  /** A line without the marks of a sentence, too short to be one. */
  private static final Pattern LINE = Pattern.compile("(?m)^[^\\n，。；！？：:;|]{4,30}$");

  private static final Set<SectionRole> TELLING =
      EnumSet.of(SectionRole.SHORTCOMINGS, SectionRole.NEXT_STEPS);

  private final SectionRoles roles;

  BareHeadings(SectionRoles roles) {
    this.roles = roles;
  }

  /**
   * The chapters of {@code content}, of which no line is one of {@code numbered}; none unless at
   * least two lines announce parts, and one of them what falls short or what comes next, since a
   * title reads like the heading of a part too.
   */
  List<OutlineNode> find(String text, TextSpan content, List<OutlineNode> numbered) {
    List<TextSpan> headings = new ArrayList<>();
    Set<SectionRole> announced = EnumSet.noneOf(SectionRole.class);
    Matcher lines = LINE.matcher(text).region(content.begin(), content.end());
    while (lines.find()) {
      TextSpan line = TextSpan.of(lines.start(), lines.end());
      Set<SectionRole> of = roles.ofHeading(line.in(text));
      boolean standsOver = line.end() < content.end() && line.begin() > content.begin();
      boolean bare = numbered.stream().noneMatch(it -> it.span().begin() == line.begin());
      if (!of.isEmpty() && standsOver && bare) {
        headings.add(line);
        announced.addAll(of);
      }
    }
    announced.retainAll(TELLING);
    return headings.size() < 2 || announced.isEmpty() ? List.of() : nodes(headings, content);
  }

  private static List<OutlineNode> nodes(List<TextSpan> headings, TextSpan content) {
    List<OutlineNode> nodes = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      TextSpan heading = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).begin() : content.end();
      nodes.add(
          new OutlineNode(
              OutlineLevel.CHAPTER,
              i + 1,
              TextSpan.of(heading.begin(), heading.begin()),
              heading,
              TextSpan.of(heading.begin(), end)));
    }
    return nodes;
  }
}
