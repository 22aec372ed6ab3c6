package org.fazhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.query.SavedQueries;

/**
 * {@code /sparql-editor}: an editor with the saved queries beside it. Without scripts it is a form
 * that sends a query to {@code /sparql}.
 */
final class EditorPage implements PageHandler {

  private static final String YASGUI = "/assets/lib/zazuko__yasgui/4.5.0/build/yasgui.min";

  private static final PageHead HEAD =
      new PageHead(
          List.of(YASGUI + ".css"),
          List.of(YASGUI + ".js", "/assets/editor.js"),
          true,
          Optional.empty(),
          Optional.empty());

  private static final String EXAMPLE =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fz: <https://w3id.org/fazhi/ontology#>
      SELECT ?title ?year WHERE {
        ?report a fz:Report ;
                dcterms:title ?title ;
                fz:reportingYear ?year .
      }
      ORDER BY DESC(?year) ?title
      LIMIT 50
      """;

  private final SavedQueries queries;

  EditorPage(SavedQueries queries) {
    this.queries = queries;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    return PageAnswer.Page.of("editor", "", Map.of("queries", queries.all(), "example", EXAMPLE))
        .with(HEAD);
  }
}
