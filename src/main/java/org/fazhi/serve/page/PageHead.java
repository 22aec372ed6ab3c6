package org.fazhi.serve.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the head of a page beside what stands in all.
 *
 * @param styles addresses of style sheets
 * @param scripts addresses of scripts, in the order in which they run
 * @param inlineStyles whether a script must be allowed to write styles into the page
 * @param thing IRI of the thing that the page is about, which is there in other forms, too
 * @param markup what the page says for search engines, in terms of schema.org
 */
public record PageHead(
    List<String> styles,
    List<String> scripts,
    boolean inlineStyles,
    Optional<String> thing,
    Optional<ObjectNode> markup) {

  /** Nothing of its own. */
  public static final PageHead PLAIN =
      new PageHead(List.of(), List.of(), false, Optional.empty(), Optional.empty());

  public PageHead {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** The head of a page that needs these scripts. */
  public static PageHead withScripts(List<String> scripts) {
    return new PageHead(List.of(), scripts, false, Optional.empty(), Optional.empty());
  }

  /** The head of a page that says this for search engines. */
  public static PageHead withMarkup(ObjectNode markup) {
    return new PageHead(List.of(), List.of(), false, Optional.empty(), Optional.of(markup));
  }

  /** The head of the page of {@code thing}. */
  public static PageHead about(String thing, ObjectNode markup) {
    return new PageHead(List.of(), List.of(), false, Optional.of(thing), Optional.of(markup));
  }
}
