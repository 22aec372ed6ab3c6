package org.fazhi.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text on its way from the page to clean text, with the way back.
 *
 * <p>Immutable; every edit gives a new value whose map still leads to the first source.
 *
 * @param repairs places where words were guessed or are missing, in source positions
 */
public record MappedText(String text, OffsetMap map, List<Repair> repairs) {

  /**
   * @throws IllegalArgumentException when text and map differ in length
   */
  public MappedText {
    if (text.length() != map.length()) {
      throw new IllegalArgumentException("map of " + map.length() + " for " + text.length());
    }
    repairs = List.copyOf(repairs);
  }

  /** A text without repairs. */
  public MappedText(String text, OffsetMap map) {
    this(text, map, List.of());
  }

  /** A text as found. */
  public static MappedText of(String source) {
    return new MappedText(source, OffsetMap.identity(source.length()));
  }

  /** This text without any match of {@code pattern}. */
  public MappedText delete(Pattern pattern) {
    return replace(pattern, match -> Optional.of(""));
  }

  /** This text with every match of {@code pattern} replaced by {@code replacement} literally. */
  public MappedText replace(Pattern pattern, String replacement) {
    return replace(pattern, match -> Optional.of(replacement));
  }

  /**
   * This text with matches of {@code pattern} replaced.
   *
   * @param replacement the new words for a match, or empty to leave it
   */
  public MappedText replace(Pattern pattern, Function<MatchResult, Optional<String>> replacement) {
    Matcher matcher = pattern.matcher(text);
    Edit edit = new Edit();
    boolean changed = false;
    while (matcher.find()) {
      Optional<String> words = replacement.apply(matcher);
      if (words.isPresent()) {
        edit.copyUntil(matcher.start());
        edit.insert(words.get(), matcher.start(), matcher.end());
        changed = true;
      }
    }
    return changed ? edit.finish(repairs) : this;
  }

  /**
   * This text with {@code found} carried out and recorded.
   *
   * @param found repairs in order, apart from each other; their spans count units of this text
   */
  public MappedText repair(List<Repair> found) {
    if (found.isEmpty()) {
      return this;
    }
    Edit edit = new Edit();
    Set<Repair> all = new LinkedHashSet<>(repairs);
    for (Repair repair : found) {
      TextSpan span = repair.span();
      if (!repair.after().equals(span.in(text))) {
        edit.copyUntil(span.begin());
        edit.insert(repair.after(), span.begin(), span.end());
      }
      all.add(repair.at(map.toSource(span)));
    }
    return edit.finish(new ArrayList<>(all));
  }

  /** The repairs that touch the words at {@code span} of this text. */
  public List<Repair> repairsAt(TextSpan span) {
    TextSpan source = map.toSource(span);
    return repairs.stream().filter(repair -> repair.span().overlaps(source)).toList();
  }

  /** This text with {@code converter} applied to each character; the length stays. */
  public MappedText mapChars(CharMapping converter) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      mapped.append(converter.map(text.charAt(i)));
    }
    return new MappedText(mapped.toString(), map, repairs);
  }

  /** The parts of this text at {@code spans}, in that order, joined by line feeds. */
  public MappedText lines(List<TextSpan> spans) {
    StringBuilder joined = new StringBuilder();
    int length = spans.stream().mapToInt(span -> span.length() + 1).sum();
    int[] origins = new int[length + 1];
    int at = 0;
    for (TextSpan span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        joined.append(text.charAt(i));
        origins[at++] = map.toSource(i);
      }
      joined.append('\n');
      origins[at++] = map.toSource(span.end());
    }
    origins[at] = at == 0 ? 0 : origins[at - 1];
    return new MappedText(joined.toString(), new OffsetMap(origins), repairs);
  }

  /** Changes one character into another. */
  @FunctionalInterface
  public interface CharMapping {
    /** The character to stand for {@code c}. */
    char map(char c);
  }

  /** Builds the edited text and its map side by side. */
  private final class Edit {
    private final StringBuilder edited = new StringBuilder(text.length());
    private int[] origins = new int[text.length() + 16];
    private int copied;

    void copyUntil(int end) {
      for (int i = copied; i < end; i++) {
        append(text.charAt(i), map.toSource(i));
      }
      copied = end;
    }

    void insert(String words, int begin, int end) {
      boolean sameLength = words.length() == end - begin;
      int last = words.length() - 1;
      for (int i = 0; i <= last; i++) {
        // The first and the last character span the source between them.
        int origin = i > 0 && i == last && end > begin ? end - 1 : begin;
        append(words.charAt(i), map.toSource(sameLength ? begin + i : origin));
      }
      copied = end;
    }

    MappedText finish(List<Repair> all) {
      copyUntil(text.length());
      int[] exact = java.util.Arrays.copyOf(origins, edited.length() + 1);
      exact[edited.length()] = map.toSource(text.length());
      return new MappedText(edited.toString(), new OffsetMap(exact), all);
    }

    private void append(char c, int origin) {
      if (edited.length() == origins.length) {
        origins = java.util.Arrays.copyOf(origins, origins.length * 2);
      }
      origins[edited.length()] = origin;
      edited.append(c);
    }
  }
}
