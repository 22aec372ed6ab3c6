package org.fazhi.serve.web;

/** HTML in the making: text is escaped, markup is not. Not thread-safe. */
public final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Begins a page in Chinese whose title is {@code title}. */
  public static Html page(String title) {
    return new Html()
        .markup("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .element("title", title)
        .markup(
            "<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
                + "padding:0 1rem}dt{font-weight:600}dd{overflow-wrap:anywhere}"
                + "section{margin-top:1.5rem}</style></head><body><main>")
        .element("h1", title);
  }

  /** Markup as it is. */
  public Html markup(String markup) {
    page.append(markup);
    return this;
  }

  /** Text, escaped. */
  public Html text(String text) {
    page.append(escape(text));
    return this;
  }

  /** {@code <name>text</name>}. */
  public Html element(String name, String text) {
    return markup("<" + name + ">").text(text).markup("</" + name + ">");
  }

  /** The same in the language {@code language}; none when empty. */
  public Html element(String name, String language, String text) {
    String attribute = language.isEmpty() ? "" : " lang=\"" + escape(language) + "\"";
    return markup("<" + name + attribute + ">").text(text).markup("</" + name + ">");
  }

  /** A link; an address that isn't of the web becomes plain text. */
  public Html link(String address, String text) {
    if (!address.startsWith("http://")
        && !address.startsWith("https://")
        && !address.startsWith("/")
        && !address.startsWith("#")) {
      return text(text);
    }
    return markup("<a href=\"" + escape(address) + "\">").text(text).markup("</a>");
  }

  /** Ends the page. */
  public String end() {
    return page + "</main></body></html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
