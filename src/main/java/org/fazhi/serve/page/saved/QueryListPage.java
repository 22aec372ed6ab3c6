package org.fazhi.serve.page.saved;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.query.QueryTheme;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.PageAnswer;
import org.fazhi.serve.page.PageHandler;
import org.fazhi.serve.page.PageRequest;

/** {@code /queries}: all saved queries by theme. */
public final class QueryListPage implements PageHandler {

  private final Map<QueryTheme, List<SavedQuery>> themes = new EnumMap<>(QueryTheme.class);
  private final Function<Language, Messages> messages;

  public QueryListPage(SavedQueries queries, Function<Language, Messages> messages) {
    queries
        .all()
        .forEach(
            query -> themes.computeIfAbsent(query.theme(), key -> new ArrayList<>()).add(query));
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    return PageAnswer.Page.of(
        "queries",
        messages.apply(request.language()).get("queries.title"),
        Map.of("themes", themes));
  }
}
