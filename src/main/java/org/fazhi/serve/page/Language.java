package org.fazhi.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages are written in. */
public enum Language {
  ZH("zh", "zh-Hans", "中文"),
  EN("en", "en", "English");

  private final String code;
  private final String tag;
  private final String ownName;

  Language(String code, String tag, String ownName) {
    this.code = code;
    this.tag = tag;
    this.ownName = ownName;
  }

  /** Language tag of labels in the graph: {@code zh}. */
  public String code() {
    return code;
  }

  /** BCP 47 tag for the {@code lang} attribute of pages: {@code zh-Hans}. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it: 中文. */
  public String ownName() {
    return ownName;
  }

  /** The other one. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The language with this code: {@code en}. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language that an {@code Accept-Language} header (RFC 9110, section 12.5.4) prefers; Chinese
   * when it asks for neither or isn't well-formed.
   */
  public static Language preferredBy(String header) {
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return ZH;
    }
    for (Locale.LanguageRange range : ranges) {
      Optional<Language> language = of(range.getRange().split("-", 2)[0]);
      if (language.isPresent() && range.getWeight() > 0) {
        return language.get();
      }
    }
    return ZH;
  }
}
