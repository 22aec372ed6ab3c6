package org.fazhi.bench.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.bench.generate.TemplatePart.Choice;
import org.fazhi.bench.generate.TemplatePart.Document;
import org.fazhi.bench.generate.TemplatePart.Documents;
import org.fazhi.bench.generate.TemplatePart.Figure;
import org.fazhi.bench.generate.TemplatePart.Issue;
import org.fazhi.bench.generate.TemplatePart.Official;
import org.fazhi.bench.generate.TemplatePart.OwnWord;
import org.fazhi.bench.generate.TemplatePart.Peer;
import org.fazhi.bench.generate.TemplatePart.Plan;
import org.fazhi.bench.generate.TemplatePart.Words;
import org.fazhi.fact.EngagementType;

/**
 * A sentence to be filled in: 举办[专题|法治]培训班{figure 培训班 1-9 期}。 The file {@code sentences.tsv} says
 * what the braces and brackets mean.
 */
record TextTemplate(List<TemplatePart> parts) {

  TextTemplate {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when a bracket isn't closed or a slot isn't known
   */
  static TextTemplate parse(String text) {
    List<TemplatePart> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '[' && c != '{') {
        words.append(c);
        at++;
        continue;
      }
      int end = text.indexOf(c == '[' ? ']' : '}', at);
      if (end < 0) {
        throw new IllegalArgumentException("not closed: " + text.substring(at));
      }
      flush(words, parts);
      String inside = text.substring(at + 1, end);
      parts.add(
          c == '['
              ? new Choice(Stream.of(inside.split("\\|", -1)).map(TextTemplate::parse).toList())
              : slot(inside));
      at = end + 1;
    }
    flush(words, parts);
    return new TextTemplate(parts);
  }

  private static void flush(StringBuilder words, List<TemplatePart> parts) {
    if (!words.isEmpty()) {
      parts.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private static TemplatePart slot(String inside) {
    List<String> words = Arrays.asList(inside.split(" "));
    List<String> arguments = words.subList(1, words.size());
    return switch (words.get(0) + " " + arguments.size()) {
      case "figure 3" -> figure(arguments.get(0), arguments.get(1), arguments.get(2));
      case "documents 3" -> documents(arguments);
      case "document 2" -> new Document(arguments.get(0), engagement(arguments.get(1)));
      case "plan 1" -> new Plan(engagement(arguments.get(0)));
      case "issue 1" -> new Issue(arguments.get(0), false, false, EngagementType.ISSUED);
      case "issue 2" -> issue(arguments.get(0), arguments.get(1));
      case "review 1" -> new Issue(arguments.get(0), false, false, EngagementType.REVIEWED);
      case "draft 1" -> new Issue(arguments.get(0), false, false, null);
      case "peer 2" -> new Peer(arguments.get(0), arguments.get(1));
      case "official 0" -> new Official();
      default -> own(inside);
    };
  }

  private static TemplatePart own(String inside) {
    return Stream.of(OwnWord.values())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(inside))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no slot {" + inside + "}"));
  }

  private static Figure figure(String name, String bounds, String unit) {
    String[] ends = bounds.split("-");
    if (ends.length != 2) {
      throw new IllegalArgumentException("no bounds: " + bounds);
    }
    BigDecimal low = new BigDecimal(ends[0]);
    BigDecimal high = new BigDecimal(ends[1]);
    if (low.signum() <= 0 || low.compareTo(high) > 0) {
      throw new IllegalArgumentException("bounds must rise from above zero: " + bounds);
    }
    return new Figure(name, low, high, Math.max(low.scale(), high.scale()), unit);
  }

  private static Documents documents(List<String> arguments) {
    String[] ends = arguments.get(0).split("-");
    String from = arguments.get(2);
    if (ends.length != 2 || !from.equals("own") && !from.equals("common")) {
      throw new IllegalArgumentException("documents LOW-HIGH ENGAGEMENT own|common: " + arguments);
    }
    return new Documents(
        Integer.parseInt(ends[0]),
        Integer.parseInt(ends[1]),
        engagement(arguments.get(1)),
        from.equals("own"));
  }

  private static Issue issue(String option, String kind) {
    return switch (option) {
      case "number" -> new Issue(kind, true, false, EngagementType.ISSUED);
      case "year" -> new Issue(kind, false, true, EngagementType.ISSUED);
      default -> throw new IllegalArgumentException("no option of issue: " + option);
    };
  }

  private static EngagementType engagement(String id) {
    return EngagementType.valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Writes it with {@code pen}. */
  void write(TemplatePart.Pen pen) {
    parts.forEach(part -> part.write(pen));
  }

  /** Certain titles that it names, in all its wordings. */
  Stream<String> titles() {
    return parts.stream()
        .flatMap(
            part -> {
              if (part instanceof Document document) {
                return Stream.of(document.title());
              }
              return part instanceof Choice choice
                  ? choice.alternatives().stream().flatMap(TextTemplate::titles)
                  : Stream.empty();
            });
  }
}
