package org.fazhi.serve.page.compare;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Messages;
import org.fazhi.serve.page.PageAnswer;
import org.fazhi.serve.page.PageHandler;
import org.fazhi.serve.page.PageHead;
import org.fazhi.serve.page.PageQueries;
import org.fazhi.serve.page.PageRequest;
import org.fazhi.serve.page.Row;
import org.fazhi.serve.page.Thing;
import org.fazhi.serve.reconcile.Names;

/** {@code /compare?thing=襄阳市科技局&thing=临安科技局}: agencies, regions or years side by side. */
public final class ComparePage implements PageHandler {

  private static final int BAD_REQUEST = 400;

  private final PageQueries queries;
  private final Links links;
  private final Labels labels;
  private final Function<Language, Messages> messages;
  private final ChoiceReader choices;

  public ComparePage(
      PageQueries queries,
      Names names,
      Links links,
      Labels labels,
      Function<Language, Messages> messages) {
    this.queries = queries;
    this.links = links;
    this.labels = labels;
    this.messages = messages;
    this.choices = new ChoiceReader(queries, names, links);
  }

  @Override
  public PageAnswer answer(PageRequest request) {
    Optional<Compared.Kind> wanted =
        request
            .parameter("kind")
            .flatMap(
                id ->
                    Arrays.stream(Compared.Kind.values())
                        .filter(kind -> kind.id().equals(id))
                        .findFirst());
    Selection selection = choices.read(request.all("thing"), wanted);
    Compared.Kind kind =
        selection.kinds().stream().findFirst().or(() -> wanted).orElse(Compared.Kind.AGENCY);
    Share share = Share.of(request.parameter("show"));
    Messages words = messages.apply(request.language());
    Map<String, Object> shown = new HashMap<>();
    shown.put("selection", selection);
    shown.put("kind", kind);
    shown.put("share", share);
    shown.put("addresses", new CompareAddress(links));
    shown.put("names", names(kind));
    shown.put("peers", peers(selection));
    shown.put("examples", selection.isEmpty() ? examples() : Map.of());
    shown.put(
        "comparison",
        selection.isComparable()
            ? Optional.of(
                new Comparer(queries, links, labels, request.language(), words)
                    .compare(selection.things(), share))
            : Optional.empty());
    return new PageAnswer.Page(
        selection.isWrong() ? BAD_REQUEST : 200,
        "compare",
        title(selection, words),
        shown,
        PageHead.withScripts(List.of("/assets/suggest.js")));
  }

  private static String title(Selection selection, Messages words) {
    return selection.isComparable()
        ? words.get(
            "compare.of",
            String.join(" · ", selection.things().stream().map(t -> t.thing().label()).toList()))
        : words.get("compare.title");
  }

  /** Names to choose from. */
  private List<String> names(Compared.Kind kind) {
    return kind == Compared.Kind.YEAR
        ? years().stream().map(year -> year.thing().label()).sorted().toList()
        : queries.ask("suggest-" + kind.id()).stream().map(row -> row.text("name")).toList();
  }

  /** What would stand well beside the one thing that was chosen. */
  private List<Compared> peers(Selection selection) {
    if (selection.isWrong() || selection.things().size() != 1) {
      return List.of();
    }
    Compared one = selection.things().get(0);
    return one.kind() == Compared.Kind.YEAR
        ? years().stream().filter(year -> !year.equals(one)).toList()
        : found(
            queries.ask("compare-peers", Map.of("of", createURI(one.thing().iri()))), one.kind());
  }

  /** Comparisons to begin with. */
  private Map<Compared.Kind, List<Compared>> examples() {
    Map<Compared.Kind, List<Compared>> examples = new EnumMap<>(Compared.Kind.class);
    examples.put(
        Compared.Kind.AGENCY, found(queries.ask("compare-agencies"), Compared.Kind.AGENCY));
    examples.put(Compared.Kind.REGION, found(queries.ask("compare-regions"), Compared.Kind.REGION));
    examples.put(
        Compared.Kind.YEAR,
        years().stream().limit(3).sorted(Comparator.comparing(Compared::thing)).toList());
    examples.values().removeIf(things -> things.size() < Selection.LEAST);
    return examples;
  }

  private static List<Compared> found(List<Row> rows, Compared.Kind kind) {
    return rows.stream()
        .flatMap(row -> row.thing("thing", "name").stream())
        .map(thing -> new Compared(kind, thing))
        .toList();
  }

  private List<Compared> years() {
    return queries.ask("suggest-year").stream()
        .map(row -> row.text("name"))
        .map(year -> new Compared(Compared.Kind.YEAR, new Thing(year, year)))
        .toList();
  }
}
