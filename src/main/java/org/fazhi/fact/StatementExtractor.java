package org.fazhi.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.structure.OutlineLevel;
import org.fazhi.structure.OutlineNode;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.Section;
import org.fazhi.structure.SectionRole;
import org.fazhi.structure.SectionRoles;
import org.fazhi.structure.SentenceSplitter;
import org.fazhi.text.TextSpan;

/**
 * Reads a report's own statements of its shortcomings and of its next steps: one for each numbered
 * part, one for each sentence where nothing is numbered, cut to its leading clauses. Immutable and
 * thread-safe.
 */
public final class StatementExtractor {

  /**
   * One statement.
   *
   * @param text its leading clauses
   * @param evidence the words of the whole statement
   */
  public record Statement(String text, Evidence evidence) {}

  private static final int LEADING_CLAUSES = 2;
  private static final int SHORTEST = 6;
  private static final int LONGEST_LABEL = 6;
  private static final String CLAUSE_ENDS = "，。；：！？\n";

  private final ItemWording wording = ItemWording.load();
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final SectionRoles roles;

  /**
   * @param roles tells headings that announce a part from statements
   */
  public StatementExtractor(SectionRoles roles) {
    this.roles = roles;
  }

  /** The statements of the parts with {@code role}, in order, each once. */
  public List<Statement> extract(ReportStructure report, SectionRole role) {
    Map<String, Statement> found = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      if (section.role() == role) {
        for (Statement statement : ofSection(report, section)) {
          found.putIfAbsent(statement.text(), statement);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Statement> ofSection(ReportStructure report, Section section) {
    List<OutlineNode> inside =
        report.outline().stream()
            .filter(node -> section.span().contains(node.enumerator()))
            .filter(node -> node.span().begin() < section.span().end())
            .filter(node -> !isHeadingOf(section, node) && !announces(report.text(), node))
            .toList();
    Optional<OutlineNode> outermost = inside.stream().min(Comparator.comparing(OutlineNode::level));
    if (outermost.isEmpty()) {
      return ofSentences(report, section);
    }
    List<OutlineNode> stating = withoutLabels(report.text(), inside, outermost.get().level());
    List<Statement> statements = new ArrayList<>();
    for (OutlineNode node : inside) {
      if (stating.contains(node)) {
        TextSpan content = within(node.content(), section.span());
        statement(report.text(), content, "numbered-" + node.level(), false)
            .ifPresent(statements::add);
      }
    }
    return statements;
  }

  /**
   * The parts that make statements: those of {@code level}, but for one that is a mere label
   * （一）队伍方面 the numbered parts in it.
   */
  private static List<OutlineNode> withoutLabels(
      String text, List<OutlineNode> nodes, OutlineLevel level) {
    List<OutlineNode> stating = new ArrayList<>();
    for (OutlineNode node : nodes.stream().filter(n -> n.level() == level).toList()) {
      List<OutlineNode> within =
          nodes.stream()
              .filter(n -> n.level().compareTo(level) > 0 && node.span().contains(n.span()))
              .toList();
      Optional<OutlineLevel> next =
          within.stream().map(OutlineNode::level).min(Comparator.naturalOrder());
      if (next.isPresent() && node.heading().in(text).strip().length() <= LONGEST_LABEL) {
        within.stream().filter(n -> n.level() == next.get()).forEach(stating::add);
      } else {
        stating.add(node);
      }
    }
    return stating;
  }

  private static boolean isHeadingOf(Section section, OutlineNode node) {
    return section.title().isPresent()
        && node.span().begin() <= section.span().begin()
        && node.span().end() >= section.span().end();
  }

  /** （二）下一步工作打算 opens a part and states nothing. */
  private boolean announces(String text, OutlineNode node) {
    return node.level() != OutlineLevel.INLINE
        && roles.announced(node.heading().in(text)).isPresent();
  }

  private static TextSpan within(TextSpan span, TextSpan bounds) {
    return TextSpan.of(span.begin(), Math.max(span.begin(), Math.min(span.end(), bounds.end())));
  }

  private List<Statement> ofSentences(ReportStructure report, Section section) {
    List<Statement> statements = new ArrayList<>();
    Optional<OutlineNode> chapter =
        report.outline().stream()
            .filter(node -> node.span().begin() == section.span().begin())
            .findFirst();
    int begin = chapter.map(node -> node.heading().end()).orElse(section.span().begin());
    for (TextSpan sentence :
        sentences.split(report.text(), TextSpan.of(begin, Math.max(begin, section.span().end())))) {
      if (!wording.isLead(sentence.in(report.text()))) {
        statement(report.text(), sentence, "sentence", true).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> statement(
      String text, TextSpan content, String rule, boolean running) {
    int begin = content.begin() + wording.openingLength(content.in(text));
    List<TextSpan> clauses =
        clauses(text, TextSpan.of(Math.min(begin, content.end()), content.end()));
    int first = 0;
    while (running && first + 1 < clauses.size() && wording.isSlogan(clauses.get(first).in(text))) {
      first++;
    }
    List<TextSpan> leading =
        clauses.subList(first, Math.min(clauses.size(), first + LEADING_CLAUSES));
    if (leading.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (TextSpan clause : leading) {
      words.append(words.isEmpty() ? "" : "，").append(clause.in(text));
    }
    if (words.length() < SHORTEST) {
      return Optional.empty();
    }
    TextSpan span = TextSpan.of(leading.get(0).begin(), trimmed(text, content));
    double confidence = running ? 0.8 : 0.95;
    return Optional.of(
        new Statement(
            words.toString(),
            new Evidence(
                span,
                span.in(text),
                "statement-" + rule.toLowerCase(java.util.Locale.ROOT),
                confidence)));
  }

  private static int trimmed(String text, TextSpan content) {
    int end = content.end();
    while (end > content.begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Stretches between marks, outside brackets and titles. */
  private static List<TextSpan> clauses(String text, TextSpan span) {
    List<TextSpan> clauses = new ArrayList<>();
    int begin = span.begin();
    int depth = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if ("《（“".indexOf(c) >= 0) {
        depth++;
      } else if ("》）”".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
        if (i > begin) {
          clauses.add(TextSpan.of(begin, i));
        }
        begin = i + 1;
      }
    }
    if (begin < span.end()) {
      clauses.add(TextSpan.of(begin, span.end()));
    }
    return clauses;
  }
}
