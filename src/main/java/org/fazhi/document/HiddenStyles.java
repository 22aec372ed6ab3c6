package org.fazhi.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * What a web page hides on the screen: by the attribute {@code hidden}, by its own style, or by a
 * class or id that the page's style sheets hide.
 *
 * <p>Of style sheets only rules on one element, class or id are understood, the last of them wins;
 * linked sheets are not fetched. Immutable and thread-safe.
 */
final class HiddenStyles implements MarkupLines.Hiding {

  private static final Pattern SHEET =
      Pattern.compile("(?is)<style\\b([^>]*)>(.*?)(?:</style\\s*>|\\z)");
  private static final Pattern FOR_PRINT = Pattern.compile("(?i)\\bprint\\b");
  private static final Pattern FOR_SCREEN = Pattern.compile("(?i)\\b(?:screen|all)\\b|\\bnot\\b");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*(?:[.#][-\\w]+)?");
  private static final Pattern DISPLAY = Pattern.compile("(?i)(?<![-\\w])display\\s*:\\s*(\\w+)");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)(?<![-\\w])display\\s*:\\s*none|(?<![-\\w])visibility\\s*:\\s*(?:hidden|collapse)");
  private static final Set<String> ALWAYS_SHOWN = Set.of("html", "body", "");

  private final Set<String> hidden;

  private HiddenStyles(Set<String> hidden) {
    this.hidden = Set.copyOf(hidden);
  }

  /** The styles of the page {@code html}. */
  static HiddenStyles of(String html) {
    Set<String> hidden = new HashSet<>();
    Matcher sheet = SHEET.matcher(html);
    while (sheet.find()) {
      if (!isForPrintOnly(sheet.group(1))) {
        readRules(COMMENT.matcher(sheet.group(2)).replaceAll(""), hidden);
      }
    }
    return new HiddenStyles(hidden);
  }

  @Override
  public boolean hides(String element, Attributes attributes) {
    if (ALWAYS_SHOWN.contains(element)) {
      return false;
    }
    String style = attributes.getValue("style");
    if (attributes.getValue("hidden") != null || (style != null && HIDING.matcher(style).find())) {
      return true;
    }
    return hidden.contains(element)
        || hidesAny(element, ".", attributes.getValue("class"))
        || hidesAny(element, "#", attributes.getValue("id"));
  }

  private boolean hidesAny(
      String element, String sign, @org.jspecify.annotations.Nullable String names) {
    if (names == null) {
      return false;
    }
    for (String name : names.strip().split("\\s+", -1)) {
      if (hidden.contains(sign + name) || hidden.contains(element + sign + name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForPrintOnly(String media) {
    return FOR_PRINT.matcher(media).find() && !FOR_SCREEN.matcher(media).find();
  }

  private static void readRules(String css, Set<String> hidden) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      String head = css.substring(at, open).strip();
      int close = closing(css, open);
      String body = css.substring(open + 1, close);
      if (!head.startsWith("@")) {
        readRule(head, body, hidden);
      } else if (head.toLowerCase(Locale.ROOT).startsWith("@media") && !isForPrintOnly(head)) {
        readRules(body, hidden);
      }
      at = close + 1;
    }
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static void readRule(String head, String body, Set<String> hidden) {
    Matcher display = DISPLAY.matcher(body);
    if (!display.find()) {
      return;
    }
    boolean hides = display.group(1).equalsIgnoreCase("none");
    for (String selector : head.split(",", -1)) {
      String simple = selector.strip();
      if (SIMPLE.matcher(simple).matches()) {
        if (hides) {
          hidden.add(simple);
        } else {
          hidden.remove(simple);
        }
      }
    }
  }
}
