package org.fazhi.structure;

import java.util.List;
import java.util.Optional;
import org.fazhi.text.OffsetMap;
import org.fazhi.text.TextSpan;

/**
 * A report read: clean text, parts, sentences, and what the page prints around it.
 *
 * @param text clean text that every span refers to
 * @param source leads from the clean text to the page as found
 * @param page metadata, title and signature
 * @param sections top-level parts in order; together they cover the content
 * @param outline numbered parts of every level
 * @param sentences sentences of the content outside tables, each with the role of its part
 * @param tables tables of the content
 */
public record ReportStructure(
    String text,
    OffsetMap source,
    ReportPage page,
    List<Section> sections,
    List<OutlineNode> outline,
    List<Sentence> sentences,
    List<BodyTable> tables) {

  public ReportStructure {
    sections = List.copyOf(sections);
    outline = List.copyOf(outline);
    sentences = List.copyOf(sentences);
    tables = List.copyOf(tables);
  }

  /** The title as printed. */
  public Optional<String> title() {
    return page.title().map(span -> span.in(text).replace("\n", ""));
  }

  /** The sentence that holds position {@code at}. */
  public Optional<Sentence> sentenceAt(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      TextSpan span = sentences.get(mid).span();
      if (at < span.begin()) {
        high = mid - 1;
      } else if (at >= span.end()) {
        low = mid + 1;
      } else {
        return Optional.of(sentences.get(mid));
      }
    }
    return Optional.empty();
  }
}
