package org.fazhi.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes characters that Unicode holds twice in their usual form: radicals that PDF text shows for
 * characters (⼯ → 工, ⺠ → 民), compatibility ideographs, numbers in one character with their marks (㈠
 * → （一）, ⒉ → 2., ⑶ → （3）), vertical and half-width punctuation (︽ → 《, ｡ → 。).
 *
 * <p>Circled numbers (①) are list numbers of their own and stay, as do units (㎡).
 */
public final class CompatibilityForms implements CleaningStep {

  private static final Pattern FORM =
      Pattern.compile(
          "[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\u3220-\\u3229\\u2474-\\u249B\\uFE30-\\uFE44"
              + "\\uFE50-\\uFE6B\\uFF61-\\uFF65]");

  /** Radicals that have no decomposition, each followed by the character that it looks like. */
  private static final String RADICALS =
      "⺁厂⺇几⺌小⺎兀⺏尣⺓幺⺝月⺟母⺠民⺢氺⺥爫⺩王⺬示⺮竹⺯糸⺰纟⺱罒⺳网⺶羊⺷羊⺸羊⺻聿⺼月⻁虎⻃西⻄西"
          + "⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马"
          + "⻣骨⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  @Override
  public MappedText apply(MappedText page) {
    return page.replace(FORM, form -> usual(form.group()));
  }

  private static Optional<String> usual(String form) {
    int radical = RADICALS.indexOf(form);
    if (radical >= 0 && radical % 2 == 0) {
      return Optional.of(RADICALS.substring(radical + 1, radical + 2));
    }
    String usual =
        Normalizer.normalize(form, Normalizer.Form.NFKC).replace('(', '（').replace(')', '）');
    return usual.equals(form) ? Optional.empty() : Optional.of(usual);
  }
}
