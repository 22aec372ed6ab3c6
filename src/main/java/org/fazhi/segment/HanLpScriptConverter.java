package org.fazhi.segment;

import com.hankcs.hanlp.HanLP;

/** Script conversion by HanLP's dictionaries. Thread-safe. */
public final class HanLpScriptConverter implements ScriptConverter {

  @Override
  public String toSimplified(String text) {
    return HanLP.convertToSimplifiedChinese(text);
  }
}
