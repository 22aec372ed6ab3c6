package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules the tables that plain text sets in columns: {@code 大气 38 312.6} becomes {@code | 大气 | 38 |
 * 312.6 |}.
 *
 * <p>A table is a head and two rows or more with as many cells, all but the first of them numbers;
 * tabs or several blanks part the cells. Lines that merely hold wide blanks stay.
 */
public final class AlignedColumns implements CleaningStep {

  private static final String CELL = "[^\\s|，。；][^\\t\\n|，。；]{0,19}?";
  private static final String GAP = "(?:[ \\u3000]*\\t[ \\t\\u3000]*|[ \\u3000]{2,})";
  private static final Pattern TABLE =
      Pattern.compile(
          "(?<=\\n)(?<head>[ \\u3000]*%1$s(?:%2$s%1$s)+)[ \\t\\u3000]*(?:\\n\\s*%1$s(?:%2$s[-+]?\\d[\\d,.]*%%?)+[ \\t\\u3000]*(?=\\n)){2,}"
              .formatted(CELL, GAP));
  private static final Pattern EDGE = Pattern.compile("[ \\t\\u3000]*\\n\\s*|" + GAP);

  @Override
  public MappedText apply(MappedText page) {
    List<TextSpan> tables = tables(page.text());
    return tables.isEmpty() ? page : page.replace(EDGE, edge -> ruled(edge, tables));
  }

  private static List<TextSpan> tables(String text) {
    List<TextSpan> tables = new ArrayList<>();
    Matcher found = TABLE.matcher(text);
    while (found.find()) {
      long widths = found.group().lines().map(AlignedColumns::columns).distinct().count();
      if (widths == 1) {
        tables.add(TextSpan.of(found.start(), found.end()));
      }
    }
    return tables;
  }

  private static int columns(String line) {
    return line.strip().split(GAP, -1).length;
  }

  private static Optional<String> ruled(MatchResult edge, List<TextSpan> tables) {
    boolean feed = edge.group().indexOf('\n') >= 0;
    for (TextSpan table : tables) {
      if (edge.end() > table.begin() && edge.start() < table.end()) {
        return Optional.of(feed ? " |\n| " : " | ");
      }
      if (feed && edge.end() == table.begin()) {
        return Optional.of("\n| ");
      }
      if (feed && edge.start() == table.end()) {
        return Optional.of(" |\n");
      }
    }
    return Optional.empty();
  }
}
