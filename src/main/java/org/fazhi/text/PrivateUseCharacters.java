package org.fazhi.text;

import java.util.regex.Pattern;

/**
 * Removes private-use characters that carry no words: the bullets of symbol fonts at the beginning
 * of a line (U+F0B7) and the wide blanks of GBK (U+E5E5).
 *
 * <p>Any other may stand for a rare character and stays, for {@link LostText} to record.
 */
public final class PrivateUseCharacters implements CleaningStep {

  private static final Pattern BULLET =
      Pattern.compile(
          "(?m)[\\uF06C\\uF06E\\uF075\\uF09F\\uF0A7\\uF0B2\\uF0B7\\uF0D8\\uF0FC](?<=^ {0,8}.)");
  private static final Pattern BLANK = Pattern.compile("[\\uE5E5\\uF020]");

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(BLANK, " ").delete(BULLET);
  }
}
