package org.fazhi.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Halves stretches in which every character stands twice, as PDF text does for bold print
 * (法法治治政政府府建建设设 → 法治政府建设).
 *
 * <p>Takes five pairs at least, since 高高兴兴 and 实实在在 are words; single pairs (目的的) stay.
 */
public final class DoubledCharacters implements CleaningStep {

  private static final Pattern DOUBLED =
      Pattern.compile("(?:([\\p{IsHan}0-9，。、；：（）《》“”])\\1(?!\\1)){5,}");
  private static final int FEWEST_HAN = 8;

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(DOUBLED, DoubledCharacters::halved);
  }

  private static Optional<String> halved(MatchResult stretch) {
    String words = stretch.group();
    if (words.codePoints().filter(Character::isIdeographic).count() < FEWEST_HAN) {
      return Optional.empty();
    }
    StringBuilder half = new StringBuilder();
    for (int i = 0; i < words.length(); i += 2) {
      half.append(words.charAt(i));
    }
    return Optional.of(half.toString());
  }
}
