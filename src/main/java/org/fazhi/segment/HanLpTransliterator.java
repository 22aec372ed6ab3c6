package org.fazhi.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;

/** Pinyin by HanLP's dictionaries. Thread-safe. */
public final class HanLpTransliterator implements Transliterator {

  @Override
  public String toLatin(String text) {
    StringBuilder latin = new StringBuilder();
    List<Pinyin> syllables = HanLP.convertToPinyinList(text);
    for (int i = 0; i < syllables.size(); i++) {
      Pinyin syllable = syllables.get(i);
      latin.append(
          syllable == Pinyin.none5 ? text.substring(i, i + 1) : syllable.getPinyinWithoutTone());
    }
    return latin.toString();
  }
}
