package org.fazhi.text;

import java.util.regex.Pattern;

/**
 * Collapses punctuation that a page carries twice: 一,、推进 → 一、推进, 。。 → 。, ,, → ,.
 *
 * <p>A comma before another mark is dropped; of equal marks one stays. Dashes and ellipses are
 * double by nature and stay.
 */
public final class DoubledPunctuation implements CleaningStep {

  private static final Pattern COMMA_BEFORE_MARK = Pattern.compile("[,，](?=[,，、。；;：:？?！!）)》」』])");
  private static final Pattern SAME_MARK = Pattern.compile("([，。；：、！])(?=\\1)");

  @Override
  public MappedText apply(MappedText page) {
    return page.delete(COMMA_BEFORE_MARK).delete(SAME_MARK);
  }
}
