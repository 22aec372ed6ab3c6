package org.fazhi.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Puts the characters of Unicode's two blocks of radicals back to the characters they look like (⼀
 * → 一, ⻓ → 长): fonts share one drawing between both, and PDF documents then name the wrong one.
 */
final class RadicalForms {

  /** U+2E80–2FDF. */
  private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FDF]");

  private static final String SUPPLEMENT =
      "⺁⺄⺇⺋⺌⺍⺎⺏⺐⺓⺗⺝⺟⺠⺤⺨⺩⺫⺬⺮⺯⺰⺱⺳⺶⺷⺸⺼⺽⺾⻁⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻟⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
  private static final String CHARACTERS =
      "厂乙几㔾小小尢尢尣幺忄月母民爫犭王目示竹糸纟网罒羊羊羊肉臼艹虎覀西见角讠贝车辶辶辶阝钅长镸长门阜阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private RadicalForms() {}

  static String unify(String text) {
    return RADICAL.matcher(text).replaceAll(match -> character(match.group()));
  }

  private static String character(String radical) {
    int at = SUPPLEMENT.indexOf(radical);
    return at >= 0
        ? CHARACTERS.substring(at, at + 1)
        : Normalizer.normalize(radical, Normalizer.Form.NFKC);
  }
}
