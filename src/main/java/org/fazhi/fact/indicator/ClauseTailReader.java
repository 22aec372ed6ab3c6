package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the words before a number what stands between its name and it: fillers (共计), words of
 * change (同比增长), the begin of a change (由). Immutable and thread-safe.
 */
final class ClauseTailReader {

  private static final String ENDS_IN_NOUN = "新倍翻";

  private final ChangeVerbs changes;
  private final Wording wording;

  ClauseTailReader(ChangeVerbs changes, Wording wording) {
    this.changes = changes;
    this.wording = wording;
  }

  ClauseTail read(String words) {
    ClauseTail tail = new ClauseTail(words, Optional.empty(), false, "");
    Optional<ClauseTail> shorter = shorten(tail);
    while (shorter.isPresent()) {
      tail = shorter.get();
      shorter = shorten(tail);
    }
    return tail;
  }

  private Optional<ClauseTail> shorten(ClauseTail tail) {
    String words = tail.words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return (tail.change().isPresent() || tail.starts() ? Optional.<ClauseTail>empty() : turn(words))
        .or(
            () ->
                wording
                    .match(Wording.Role.FILLER, words)
                    .map(filler -> words.substring(0, filler.start()))
                    .map(
                        left ->
                            new ClauseTail(left, tail.change(), tail.starts(), tail.startNote())));
  }

  /** The words before a change, or before the value from which one starts. */
  private Optional<ClauseTail> turn(String words) {
    return changes
        .endOf(words)
        .filter(found -> !endsInNoun(words, found))
        .map(
            found ->
                new ClauseTail(
                    words.substring(0, found.begin()),
                    Optional.of(found.phrase()),
                    false,
                    timely(found.qualifier())))
        .or(() -> wording.match(Wording.Role.STARTS, words).map(start -> starting(words, start)))
        .or(
            () ->
                wording
                    .match(Wording.Role.STARTS_INSIDE, words)
                    .map(start -> startingInside(words, start)));
  }

  private ClauseTail starting(String words, Matcher start) {
    return new ClauseTail(
        words.substring(0, start.start()),
        Optional.empty(),
        true,
        timely(start.group("note")) + timely(start.group("year")));
  }

  /** 将平均时间由法定办理时限: the name stands after 由. */
  private static ClauseTail startingInside(String words, Matcher start) {
    return new ClauseTail(
        words.substring(0, start.start()) + start.group("noun"), Optional.empty(), true, "");
  }

  /** 创新, 翻倍: what looks like a verb of one character is the end of another word. */
  private static boolean endsInNoun(String words, ChangeVerbs.Found found) {
    return found.phrase().verb().word().length() == 1
        && !found.phrase().reaches()
        && found.phrase().comparison().isEmpty()
        && found.begin() > 0
        && ENDS_IN_NOUN.indexOf(words.charAt(found.begin() - 1)) >= 0;
  }

  private String timely(@Nullable String note) {
    return note != null && wording.has(Wording.Role.TIMELY, note) ? note : "";
  }
}
