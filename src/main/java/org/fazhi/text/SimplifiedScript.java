package org.fazhi.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes the text in simplified characters, character for character.
 *
 * <p>Names that keep a character which is traditional elsewhere stay: 乾县, 乾安县.
 */
public final class SimplifiedScript implements CleaningStep {

  private static final Pattern KEPT = Pattern.compile("乾(?=[县安隆坤元潭])");

  private final UnaryOperator<String> toSimplified;

  /**
   * @param toSimplified converts a text and keeps its length
   */
  public SimplifiedScript(UnaryOperator<String> toSimplified) {
    this.toSimplified = toSimplified;
  }

  @Override
  public MappedText apply(MappedText page) {
    String converted = toSimplified.apply(page.text());
    if (converted.length() != page.text().length()) {
      return convertEach(page);
    }
    StringBuilder kept = new StringBuilder(converted);
    KEPT.matcher(page.text()).results().forEach(match -> kept.setCharAt(match.start(), '乾'));
    return new MappedText(kept.toString(), page.map(), page.repairs());
  }

  private MappedText convertEach(MappedText page) {
    return page.mapChars(
        c -> {
          String one = toSimplified.apply(String.valueOf(c));
          return one.length() == 1 ? one.charAt(0) : c;
        });
  }
}
