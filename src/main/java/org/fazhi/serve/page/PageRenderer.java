package org.fazhi.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fazhi.serve.linked.Publication;

/**
 * Turns page models into HTML with the templates that were compiled with the program; what a model
 * holds is escaped. Thread-safe.
 */
final class PageRenderer {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final PageQueries queries;
  private final Links links;
  private final Labels labels;
  private final Publication publication;

  PageRenderer(PageQueries queries, Links links, Labels labels, Publication publication) {
    this.queries = queries;
    this.links = links;
    this.labels = labels;
    this.publication = publication;
    for (Language language : Language.values()) {
      messages.put(language, Messages.in(language));
    }
  }

  /** The words of pages in {@code language}. */
  Messages messages(Language language) {
    return Objects.requireNonNull(messages.get(language));
  }

  /**
   * A page as HTML. A page without a title gets that of its kind: {@code missing.title}.
   *
   * @param address path and query string of the page, without {@code lang}
   * @param root path under which the client finds this server; empty for the root
   */
  String render(PageAnswer.Page page, PageRequest asked, String address, String root) {
    Messages words = messages(asked.language());
    PageContext context =
        new PageContext(
            asked.language(),
            words,
            labels,
            links,
            page.title().isEmpty() ? words.get(page.template() + ".title") : page.title(),
            address,
            asked.parameter("q").orElse(""),
            dataDate(),
            page.head(),
            root,
            publication);
    Map<String, Object> parameters = new HashMap<>(page.parameters());
    parameters.put("page", context);
    StringOutput output = new StringOutput();
    engine.render(page.template() + ".jte", parameters, output);
    return output.toString();
  }

  private String dataDate() {
    return queries.ask("data-date").stream().findFirst().map(row -> row.text("date")).orElse("");
  }
}
