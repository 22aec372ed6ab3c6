package org.fazhi.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.text.TextSpan;

/**
 * A text with answers marked in it: {@code 根据[law|《安全生产法》]}. Marks nest. A backslash takes the
 * meaning from the bracket behind it; {@code ¶} is a line end.
 *
 * @param text the text without marks
 * @param marks the answers, by begin and then the longer first
 */
public record MarkedText(String text, List<Mark> marks) {

  private static final String SPECIAL = "[]|\\";

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * Reads a marked text.
   *
   * @throws IllegalArgumentException when brackets don't match
   */
  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<String> answers = new ArrayDeque<>();
    Deque<Integer> begins = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\\') {
        text.append(marked.charAt(++i));
      } else if (c == '[') {
        int bar = marked.indexOf('|', i);
        if (bar < 0) {
          throw new IllegalArgumentException("no | after [ in " + marked);
        }
        answers.push(marked.substring(i + 1, bar));
        begins.push(text.length());
        i = bar;
      } else if (c == ']') {
        if (answers.isEmpty()) {
          throw new IllegalArgumentException("] without [ in " + marked);
        }
        marks.add(new Mark(TextSpan.of(begins.pop(), text.length()), answers.pop()));
      } else {
        text.append(c == '¶' ? '\n' : c);
      }
    }
    if (!answers.isEmpty()) {
      throw new IllegalArgumentException("[ without ] in " + marked);
    }
    marks.sort(Comparator.comparing(Mark::span));
    return new MarkedText(text.toString(), marks);
  }

  /**
   * {@code text} with {@code marks} written into it, each once; where two cover the same words, the
   * answers stand in alphabetical order.
   *
   * @throws IllegalArgumentException when two marks cross
   */
  public static String render(String text, Collection<Mark> marks) {
    List<Mark> ordered =
        marks.stream()
            .distinct()
            .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::answer))
            .toList();
    StringBuilder marked = new StringBuilder();
    Deque<TextSpan> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.peek().end() == at) {
        marked.append(']');
        open.pop();
      }
      while (next < ordered.size() && ordered.get(next).span().begin() == at) {
        Mark mark = ordered.get(next++);
        if (!open.isEmpty() && !open.peek().contains(mark.span())) {
          throw new IllegalArgumentException(mark + " crosses another mark in " + text);
        }
        marked.append('[').append(mark.answer()).append('|');
        open.push(mark.span());
      }
      if (at < text.length()) {
        append(marked, text.charAt(at));
      }
    }
    return marked.toString();
  }

  private static void append(StringBuilder marked, char c) {
    if (SPECIAL.indexOf(c) >= 0) {
      marked.append('\\');
    }
    marked.append(c == '\n' ? '¶' : c);
  }

  /** This text rewritten with its marks in normal order, for comparison with {@link #render}. */
  public String normal() {
    return render(text, marks);
  }

  /** Whether an answer of this text meets {@code condition}. */
  public boolean has(Predicate<String> condition) {
    return marks.stream().map(Mark::answer).anyMatch(condition);
  }
}
