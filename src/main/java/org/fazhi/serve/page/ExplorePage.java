package org.fazhi.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.query.BilingualText;
import org.fazhi.serve.explore.Neighbourhood;
import org.fazhi.serve.explore.Neighbours;

/**
 * {@code /explore?iri=…}: what is linked with a thing, as lists; scripts draw them as a graph that
 * grows by clicks.
 */
final class ExplorePage implements PageHandler {

  private static final int BEGINNINGS = 40;

  private static final PageHead DRAWN =
      PageHead.withScripts(
          List.of("/assets/lib/cytoscape/3.33.1/dist/cytoscape.min.js", "/assets/relations.js"));

  private final Neighbours neighbours;
  private final Function<Language, Messages> messages;

  ExplorePage(Neighbours neighbours, Function<Language, Messages> messages) {
    this.neighbours = neighbours;
    this.messages = messages;
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Optional<String> iri = request.parameter("iri");
    if (iri.isEmpty()) {
      return PageAnswer.Page.of(
          "beginnings", "", Map.of("things", neighbours.agencies(BEGINNINGS)));
    }
    return neighbours
        .of(iri.get(), Neighbours.USUAL)
        .<PageAnswer>map(around -> page(around, request))
        .orElseGet(PageAnswer.Missing::new);
  }

  private PageAnswer.Page page(Neighbourhood around, PageRequest request) {
    BilingualText name = around.centre().name();
    return PageAnswer.Page.of(
            "explore",
            messages
                .apply(request.language())
                .get("explore.around", request.language() == Language.ZH ? name.zh() : name.en()),
            Map.of("around", around))
        .with(DRAWN);
  }
}
