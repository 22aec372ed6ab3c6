package org.fazhi.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notice that does nothing but put out another document: 国务院办公厅关于印发〈…〉的通知.
 *
 * @param issuer what stands before 关于: 国务院办公厅; empty when nothing does
 * @param printed title of the document put out
 */
record Notice(String issuer, String printed) {

  private static final Pattern WORDING =
      Pattern.compile(
          "(?<issuer>[^〈〉]{0,60}?)(?:关于)?(?:印发|发布|公布|颁布|颁发|下发|制发|公开发布)(?<printed>.{4,})的(?:通知|公告|通告)(?:（[^（）]*号）)?");
  private static final Pattern BRACKETED = Pattern.compile("〈(?<title>[^〈〉]*(?:〈[^〈〉]*〉[^〈〉]*)*)〉");

  /** 〈A〉〈B〉, 〈A〉等3个文件, A和B的: no single document. */
  private static final Pattern SEVERAL =
      Pattern.compile(".*等(?:\\d|[一二两三四五六七八九十]|文件|制度|规范性文件).*|.*[〈〉].*");

  /** The notice that {@code title} is, if it is one; inner titles in 〈〉 or without brackets. */
  static Optional<Notice> parse(String title) {
    Matcher notice = WORDING.matcher(title);
    if (!notice.matches()) {
      return Optional.empty();
    }
    String printed = notice.group("printed");
    Matcher bracketed = BRACKETED.matcher(printed);
    if (bracketed.matches()) {
      return Optional.of(new Notice(notice.group("issuer"), bracketed.group("title")));
    }
    return SEVERAL.matcher(printed).matches()
        ? Optional.empty()
        : Optional.of(new Notice(notice.group("issuer"), printed));
  }
}
