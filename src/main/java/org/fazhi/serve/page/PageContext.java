package org.fazhi.serve.page;

import java.math.BigDecimal;
import org.fazhi.query.BilingualText;
import org.fazhi.serve.linked.Publication;

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
 * @param head what stands in the head of this page alone
 * @param root path under which clients find this server: {@code /fazhi}; empty for the root
 * @param publication terms under which the data is published
 */
public record PageContext(
    Language language,
    Messages messages,
    Labels labels,
    Links links,
    String title,
    String address,
    String words,
    String dataDate,
    PageHead head,
    String root,
    Publication publication) {

  /** What stands before the name of a term in the messages whose words are the term's label. */
  private static final String TERM = "fz:";

  /** The message {@code key}. */
  public String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The text in the language of the page. */
  public String in(BilingualText text) {
    return language == Language.ZH ? text.zh() : text.en();
  }

  /** The label of a term of the vocabulary. */
  public String label(String iri) {
    return labels.of(iri, language);
  }

  /** The heading of a column of a saved query's answer; its name says what stands there. */
  public String heading(String column) {
    String words = messages.get("result." + column);
    return words.startsWith(TERM) ? label(Terms.FAZHI + words.substring(TERM.length())) : words;
  }

  /** The label of a thing: its vocabulary label where there is one, else its own. */
  public String label(Thing thing) {
    return labels.find(thing.iri(), language).orElse(thing.label());
  }

  /** A path of this server as clients know it; an address of another server as it is. */
  public String at(String address) {
    return address.startsWith("/") ? root + address : address;
  }

  /** Path of a thing on this server, as clients know it. */
  public String href(String iri) {
    return at(links.path(iri));
  }

  /** Path of a thing on this server, as clients know it. */
  public String href(Thing thing) {
    return href(thing.iri());
  }

  /** What tells a thing among ours, for a query string: {@code region/330112}. */
  public String local(Thing thing) {
    return links.local(thing.iri());
  }

  /** A number with its digits grouped: {@code 45,580}. */
  public String number(BigDecimal value) {
    return new Numerals(language).number(value);
  }

  /** A number with its digits grouped. */
  public String number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  /** An amount as {@link Numerals#amount} writes it. */
  public String amount(BigDecimal value, String unit) {
    return new Numerals(language).amount(value, unit);
  }

  /** Whether the page has the address {@code path}, whatever its parameters. */
  public boolean isAt(String path) {
    return address.equals(path) || address.startsWith(path + "?");
  }

  /** The markup for search engines, safe within an element {@code script}; empty without any. */
  public String markup() {
    return head.markup().map(node -> node.toString().replace("<", "\\u003c")).orElse("");
  }

  /** Address of this page in the other language. */
  public String inOtherLanguage() {
    return at(address) + (address.contains("?") ? "&" : "?") + "lang=" + language.other().code();
  }
}
