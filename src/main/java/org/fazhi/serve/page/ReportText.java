package org.fazhi.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clean text of a report, cut where facts begin and end. Offsets count code points (RFC 5147).
 *
 * @param paragraphs lines of the text that aren't blank
 */
public record ReportText(List<Paragraph> paragraphs) {

  /** A line; headings of sections are told apart. */
  public record Paragraph(boolean heading, List<Piece> pieces) {}

  /**
   * A stretch that no fact begins or ends in.
   *
   * @param anchors fragments of the facts that begin here: {@code char=120,143}
   * @param kinds short names of the kinds of facts that cover it; empty when none does
   * @param fact fragment of the shortest fact that covers it; empty when none does
   */
  public record Piece(
      int begin, int end, String text, List<String> anchors, Set<String> kinds, String fact) {

    /** Whether a fact covers it. */
    public boolean marked() {
      return !kinds.isEmpty();
    }
  }

  /** A stretch of the text, the kind of the fact that it states, and that fact's fragment. */
  record Span(int begin, int end, String kind, String fact) {

    private static final Pattern FRAGMENT = Pattern.compile("#char=(?<begin>\\d+),(?<end>\\d+)$");

    /** The stretch that an IRI of evidence names; nothing when it names none. */
    static Stream<Span> of(StatedFact fact) {
      Matcher matcher = FRAGMENT.matcher(fact.evidence());
      if (!matcher.find()) {
        return Stream.empty();
      }
      return Stream.of(
          new Span(
              Integer.parseInt(matcher.group("begin")),
              Integer.parseInt(matcher.group("end")),
              fact.kind().substring(Terms.FAZHI.length()),
              fact.iri().substring(fact.iri().indexOf('#') + 1)));
    }

    String fragment() {
      return "char=" + begin + "," + end;
    }
  }

  /**
   * Cuts {@code text}.
   *
   * @param headings titles of its sections
   */
  static ReportText cut(String text, Collection<StatedFact> facts, Set<String> headings) {
    List<Span> spans = facts.stream().flatMap(Span::of).toList();
    int[] characters = text.codePoints().toArray();
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= characters.length; i++) {
      if (i == characters.length || characters[i] == '\n') {
        String line = new String(characters, begin, i - begin);
        if (!line.isBlank()) {
          boolean heading = headings.stream().anyMatch(title -> isHeading(line, title));
          paragraphs.add(new Paragraph(heading, pieces(characters, begin, i, spans)));
        }
        begin = i + 1;
      }
    }
    return new ReportText(paragraphs);
  }

  /** A heading carries a number before its title: 一、2023年工作情况. */
  private static boolean isHeading(String line, String title) {
    return line.strip().endsWith(title) && line.strip().length() <= title.length() + 6;
  }

  private static List<Piece> pieces(int[] characters, int from, int to, List<Span> spans) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    List<Span> here = spans.stream().filter(s -> s.begin() < to && s.end() > from).toList();
    for (Span span : here) {
      cuts.add(Math.max(from, span.begin()));
      cuts.add(Math.min(to, span.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer begin = cuts.first();
    for (Integer end = cuts.higher(begin); end != null; end = cuts.higher(begin)) {
      pieces.add(piece(characters, begin, end, here));
      begin = end;
    }
    return pieces;
  }

  private static Piece piece(int[] characters, int begin, int end, List<Span> spans) {
    List<String> anchors =
        spans.stream().filter(s -> s.begin() == begin).map(Span::fragment).distinct().toList();
    Set<String> kinds = new TreeSet<>();
    List<Span> covering = spans.stream().filter(s -> s.begin() <= begin && s.end() >= end).toList();
    covering.forEach(s -> kinds.add(s.kind()));
    String fact =
        covering.stream()
            .min(Comparator.comparingInt(s -> s.end() - s.begin()))
            .map(Span::fact)
            .orElse("");
    return new Piece(begin, end, new String(characters, begin, end - begin), anchors, kinds, fact);
  }
}
