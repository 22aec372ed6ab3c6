package org.fazhi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.QueryParameterException;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.ResultFormat;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.query.SavedQueryParser;
import org.fazhi.store.GraphStore;
import org.fazhi.store.Tdb2GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fazhi query}. */
@Command(
    name = "query",
    description =
        "运行保存的查询或自己的查询；不带名称时列出保存的查询。 "
            + "Asks a saved query or one of your own; without a name, lists the saved queries.")
final class QueryCommand implements Callable<Integer> {

  private static final String OWN = ".rq";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = {"保存的查询的名称，或查询文件。 A saved query, or a file."})
  private @Nullable String name;

  @ArgGroup(multiplicity = "0..1")
  private Target target = new Target();

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = {"查询参数，可重复。 A parameter of the query; may be repeated."})
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {"table, csv, json, ttl [${DEFAULT-VALUE}]"})
  private ResultFormat format = ResultFormat.TABLE;

  /** What is asked: a store of this machine or a server. */
  private static final class Target {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = {"图谱库，缺省为 store。 A store; the folder store by default."})
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = {"SPARQL 服务地址。 A SPARQL endpoint."})
    private @Nullable URI endpoint;
  }

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      SavedQueries.standard().all().forEach(this::describe);
      return ExitStatus.DONE;
    }
    SavedQuery query = find(name);
    try {
      format.formatter().write(ask(query), terminal.out());
    } catch (QueryParameterException e) {
      throw new ParameterException(
          spec.commandLine(), e.getMessage() + System.lineSeparator() + hint(query, e), e);
    }
    terminal.out().flush();
    return ExitStatus.DONE;
  }

  private SavedQuery find(String wanted) throws IOException {
    if (!wanted.toLowerCase(Locale.ROOT).endsWith(OWN)) {
      return SavedQueries.standard()
          .find(wanted)
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(),
                      "No saved query '" + wanted + "'; 'fazhi query' lists them",
                      null,
                      wanted));
    }
    Path file = terminal.resolve(Path.of(wanted));
    if (!Files.isRegularFile(file)) {
      throw new CommandException("no such file: " + wanted);
    }
    return new SavedQueryParser().parseOwn(wanted, Files.readString(file));
  }

  private QueryAnswer ask(SavedQuery query) {
    Optional<URI> endpoint = Optional.ofNullable(target.endpoint);
    if (endpoint.isPresent()) {
      return QueryRunner.at(endpoint.get()).run(query, parameters);
    }
    Path folder = target.store == null ? Path.of("store") : target.store;
    try (GraphStore store = Tdb2GraphStore.open(terminal.resolve(folder), Stages.toSimplified())) {
      return QueryRunner.on(DatasetFactory.wrap(store.dataset().orElseThrow()))
          .run(query, parameters);
    }
  }

  private void describe(SavedQuery query) {
    terminal.out().println(query.name());
    terminal.out().println("    " + query.title().zh() + "  " + query.title().en());
  }

  /** The things that a name may stand for, else what the query takes. */
  private static String hint(SavedQuery query, QueryParameterException wrong) {
    return wrong.candidates().isEmpty()
        ? usage(query)
        : wrong.candidates().stream()
            .map(it -> "  --param " + wrong.parameter() + "=" + it.iri() + "  " + it.name())
            .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String usage(SavedQuery query) {
    return query.parameters().stream()
        .map(
            it ->
                "  --param "
                    + it.name()
                    + "=…  "
                    + it.description().zh()
                    + "  "
                    + it.description().en())
        .collect(
            Collectors.joining(
                System.lineSeparator(),
                "Parameters of " + query.name() + ":" + System.lineSeparator(),
                ""));
  }
}
