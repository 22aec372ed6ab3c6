package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores words of GB-encoded pages that were decoded one byte off: ?萍季? → 科技局, ?蒲Ь霾? → 科学决策.
 *
 * <p>Between two lost bytes, which show as question marks, every inner byte is known; only the
 * first and the last character are half lost. A word is restored when one reading is clearly the
 * best ({@link ShiftedWordReader}); otherwise the place is recorded as lost and its characters
 * stay. Question marks of the text itself stay too: what stands between them reads as Chinese
 * already. Runs before conversion to simplified characters, since the bytes are those of the page
 * as it was before a mirror changed its script. Thread-safe as far as its parts are.
 */
public final class MisdecodedWords implements CleaningStep {

  private static final Pattern DAMAGED =
      Pattern.compile("[?\\uFFFD]{1,4}([^\\x00-\\x7F\\uFFFD]{2,24})[?\\uFFFD]");

  private final WordFrequency words;
  private final UnaryOperator<String> toSimplified;

  /**
   * @param words what counts as a word
   * @param toSimplified converts a text to simplified characters and keeps its length
   */
  public MisdecodedWords(WordFrequency words, UnaryOperator<String> toSimplified) {
    this.words = words;
    this.toSimplified = toSimplified;
  }

  @Override
  public MappedText apply(MappedText page) {
    Matcher matcher = DAMAGED.matcher(page.text());
    if (!matcher.find()) {
      return page;
    }
    String simplified = toSimplified.apply(page.text());
    String context = simplified.length() == page.text().length() ? simplified : page.text();
    ShiftedWordReader reader = new ShiftedWordReader(words, context);
    List<Repair> repairs = new ArrayList<>();
    int from = 0;
    while (matcher.find(from)) {
      TextSpan run = TextSpan.of(matcher.start(1), matcher.end(1));
      String asDecoded = asDecoded(page.text(), context, run);
      Optional<String> restored = reader.read(asDecoded);
      TextSpan damaged = TextSpan.of(matcher.start(), matcher.end());
      if (restored.isPresent()) {
        repairs.add(Repair.restored(damaged, damaged.in(page.text()), restored.get()));
        from = matcher.end();
      } else {
        if (reader.isUnreadable(asDecoded)) {
          TextSpan lost = TextSpan.of(matcher.start(), run.end());
          repairs.add(Repair.lost(lost, lost.in(page.text())));
        }
        from = run.end(); // the mark behind this run may open the next
      }
    }
    return page.repair(repairs);
  }

  /**
   * The characters of {@code run} before a mirror turned some into traditional ones, which have no
   * place in GB 2312.
   */
  private static String asDecoded(String text, String simplified, TextSpan run) {
    StringBuilder characters = new StringBuilder(run.length());
    for (int i = run.begin(); i < run.end(); i++) {
      char c = text.charAt(i);
      characters.append(ShiftedBytes.isPossible(c) ? c : simplified.charAt(i));
    }
    return characters.toString();
  }
}
