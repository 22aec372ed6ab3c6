package org.fazhi.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.TextSpan;

/**
 * Segmentation by HanLP's dictionaries (shortest path). Person names are recognised; place and
 * organisation names are not, since HanLP's rules glue verbs to them.
 *
 * <p>Thread-safe: a HanLP segment keeps no state between calls.
 */
public final class HanLpWordSegmenter implements WordSegmenter {

  private final Segment segment =
      HanLP.newSegment()
          .enableNameRecognize(true)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false)
          .enableOffset(true);

  @Override
  public List<Token> segment(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Term term : segment.seg(text)) {
      int end = at + term.word.length();
      tokens.add(new Token(TextSpan.of(at, end), term.word, String.valueOf(term.nature)));
      at = end;
    }
    return tokens;
  }
}
