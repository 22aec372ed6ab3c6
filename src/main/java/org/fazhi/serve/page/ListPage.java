package org.fazhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.serve.page.PageAnswer.Page;

/** {@code /things/agency} and so on: all things of a kind, with the number of their reports. */
final class ListPage implements PageHandler {

  private static final Set<String> KINDS =
      Set.of("region", "agency", "document", "measure", "indicator");

  private final PageQueries queries;
  private final Function<Language, Messages> messages;

  ListPage(PageQueries queries, Function<Language, Messages> messages) {
    this.queries = queries;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    String kind = request.variable("kind");
    Messages words = messages.apply(request.language());
    if (kind.equals("report")) {
      List<ReportEntry> reports = queries.ask("list-report").stream().map(ReportEntry::of).toList();
      return Page.of("reports", words.get("nav.report"), Map.of("reports", reports));
    }
    if (!KINDS.contains(kind)) {
      return new PageAnswer.Missing();
    }
    List<Counted> things =
        queries.ask("list-" + kind).stream().map(row -> Counted.of(row, "thing", "name")).toList();
    return Page.of("list", words.get("nav." + kind), Map.of("things", things));
  }
}
