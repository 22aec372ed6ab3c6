package org.fazhi.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.lexicon.TsvRow;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * What the words around a title say of the document, by the ordered rows of {@code
 * title-context.tsv}: 政府规章《…》 is a local rule, 短视频《…》 no document. Immutable and thread-safe.
 */
public final class TitleContext {

  private static final int REACH = 16;
  private static final String NO_DOCUMENT = "none";

  private enum Side {
    BEFORE,
    AFTER,
    NUMBER
  }

  /**
   * What the context says.
   *
   * @param kind kind of the document; empty when 《》 hold the name of something else, such as a song
   */
  public record Verdict(Optional<DocumentKind> kind) {}

  private record Row(Side side, Pattern words, Optional<Pattern> ending, Verdict verdict) {}

  private final List<Row> rows;

  private TitleContext(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The rows of {@code title-context.tsv}. */
  public static TitleContext load() {
    return new TitleContext(
        TsvTable.load(
                "title-context.tsv",
                "id",
                "side",
                "pattern",
                "endings",
                "kind",
                "example",
                "counter_example")
            .rows()
            .stream()
            .map(TitleContext::row)
            .toList());
  }

  private static Row row(TsvRow row) {
    return new Row(
        row.parse("side", side -> Side.valueOf(side.toUpperCase(Locale.ROOT))),
        row.pattern("pattern"),
        row.find("endings").map(endings -> Pattern.compile("(?:" + endings + ")$")),
        new Verdict(
            row.get("kind").equals(NO_DOCUMENT)
                ? Optional.empty()
                : Optional.of(row.parse("kind", DocumentKind::of))));
  }

  /**
   * The verdict on the title at {@code span}, if its surroundings say anything.
   *
   * @param text the text
   * @param span the title with its 《》
   * @param number the number printed beside it
   */
  public Optional<Verdict> judge(String text, TextSpan span, Optional<String> number) {
    String title = text.substring(span.begin() + 1, span.end() - 1);
    return rows.stream()
        .filter(row -> row.ending().isEmpty() || row.ending().get().matcher(title).find())
        .filter(row -> matches(row, text, span, number))
        .map(Row::verdict)
        .findFirst();
  }

  private static boolean matches(Row row, String text, TextSpan span, Optional<String> number) {
    return switch (row.side()) {
      case BEFORE ->
          row.words().matcher(text).region(Math.max(0, span.begin() - REACH), span.begin()).find();
      case AFTER -> row.words().matcher(text).region(span.end(), text.length()).lookingAt();
      case NUMBER -> number.filter(printed -> row.words().matcher(printed).find()).isPresent();
    };
  }
}
