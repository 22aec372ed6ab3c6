package org.fazhi.serve.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * What every template knows of the page around it.
 *
 * @param language language of the page
 * @param messages its words
 * @param labels labels of the vocabulary
 * @param links addresses of things
 * @param title title of the page
 * @param address path and query string of the page, without {@code lang}
 * @param words what stands in the search box
 * @param dataDate when the newest report was read (ISO date), empty before there is one
 */
public record PageContext(
    Language language,
    Messages messages,
    Labels labels,
    Links links,
    String title,
    String address,
    String words,
    String dataDate) {

  /** The message {@code key}. */
  public String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The label of a term of the vocabulary. */
  public String label(String iri) {
    return labels.of(iri, language);
  }

  /** The label of a thing: its vocabulary label where there is one, else its own. */
  public String label(Thing thing) {
    return labels.find(thing.iri(), language).orElse(thing.label());
  }

  /** Path of a thing on this server. */
  public String href(String iri) {
    return links.path(iri);
  }

  /** Path of a thing on this server. */
  public String href(Thing thing) {
    return links.path(thing.iri());
  }

  /** A number with its digits grouped: {@code 45,580}. */
  public String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language.tag()));
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /** A number with its digits grouped. */
  public String number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  /**
   * An amount as a reader of Chinese reports writes it, with 万 and 亿 where it is large: {@code
   * 455.8亿元}; in English in plain digits with the unit as stated.
   */
  public String amount(BigDecimal value, String unit) {
    String space = language == Language.EN && !unit.equals("%") ? " " : "";
    if (language == Language.ZH) {
      BigDecimal size = value.abs();
      if (size.compareTo(HUNDRED_MILLION) >= 0) {
        return number(value.divide(HUNDRED_MILLION)) + "亿" + unit;
      }
      if (size.compareTo(HUNDRED_THOUSAND) >= 0) {
        return number(value.divide(TEN_THOUSAND)) + "万" + unit;
      }
    }
    return number(value) + space + unit;
  }

  /** Address of this page in the other language. */
  public String inOtherLanguage() {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language.other().code();
  }

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
}
