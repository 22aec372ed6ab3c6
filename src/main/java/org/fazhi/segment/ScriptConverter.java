package org.fazhi.segment;

/** Converts between traditional and simplified characters. Implementations are thread-safe. */
public interface ScriptConverter {

  /** {@code text} in simplified characters: 科學技術局 → 科学技术局. */
  String toSimplified(String text);
}
