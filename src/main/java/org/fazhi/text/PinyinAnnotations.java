package org.fazhi.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Removes the pinyin that some mirrored pages put in brackets after characters: 區(qū) → 區.
 *
 * <p>A syllable without tone mark is removed only on pages that carry several with one, so that
 * abbreviations in brackets stay.
 */
public final class PinyinAnnotations implements CleaningStep {

  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
  private static final Pattern WITH_TONE =
      Pattern.compile("(?<=\\p{IsHan})\\([a-zü]{0,5}[" + TONED + "][a-z]{0,4}\\)");
  private static final Pattern WITHOUT_TONE = Pattern.compile("(?<=\\p{IsHan})\\([a-zü]{1,6}\\)");
  private static final int ENOUGH_TO_TRUST = 3;

  @Override
  public MappedText apply(MappedText page) {
    long toned = WITH_TONE.matcher(page.text()).results().limit(ENOUGH_TO_TRUST).count();
    MappedText without = page.replace(WITH_TONE, match -> Optional.of(""));
    return toned < ENOUGH_TO_TRUST ? without : without.delete(WITHOUT_TONE);
  }
}
