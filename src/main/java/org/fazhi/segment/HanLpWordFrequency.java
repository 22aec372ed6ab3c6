package org.fazhi.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.fazhi.text.WordFrequency;

/** Word frequencies of HanLP's core dictionary, counted in newspapers. Thread-safe. */
public final class HanLpWordFrequency implements WordFrequency {

  @Override
  public int of(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry == null ? 0 : Math.max(1, entry.totalFrequency);
  }
}
