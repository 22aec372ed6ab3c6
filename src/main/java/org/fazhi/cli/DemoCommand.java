package org.fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.fazhi.graph.Iris;
import org.fazhi.query.QueryRunner;
import org.fazhi.query.ResultFormat;
import org.fazhi.query.SavedQueries;
import org.fazhi.query.SavedQuery;
import org.fazhi.serve.ServerOptions;
import org.fazhi.store.GraphStore;
import org.fazhi.store.Tdb2GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fazhi demo}. */
@Command(
    name = "demo",
    description =
        "用自带的样例建库，显示概况与一个查询的答案，然后启动服务。 "
            + "Builds the sample graph, shows what is in it and the answer to a query, and serves it.")
final class DemoCommand implements Callable<Integer> {

  private static final String EXAMPLE = "laws-most-studied";
  private static final Map<String, String> EXAMPLE_VALUES = Map.of("limit", "8");

  private final Terminal terminal;
  private final Stages stages;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "保留图谱库的文件夹，缺省为临时文件夹。",
        "Folder to keep the store in; a temporary one without it."
      })
  private @Nullable Path store;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = {"端口，0 为任意空闲端口。 TCP port; 0 for any that is free.", "[${DEFAULT-VALUE}]"})
  private int port;

  @Option(
      names = "--no-serve",
      description = {"建库后即结束。 Ends after building."})
  private boolean noServe;

  DemoCommand(Terminal terminal, Stages stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    ServerOptions options = ServerOptions.onPort(port);
    Path folder = store == null ? temporaryFolder() : terminal.resolve(store);
    Tally tally =
        new StoreBuilder(terminal, stages, Stages.iris(Iris.DEFAULT_BASE))
            .build(folder, SampleReports.all());
    try (GraphStore opened = Tdb2GraphStore.open(folder, Stages.toSimplified())) {
      terminal.err().println("Built the sample graph: " + tally);
      summarise(opened);
      showExample(opened);
      terminal.out().flush();
      if (!noServe) {
        new Serving(terminal, opened).until(options);
      }
      return tally.exitStatus();
    }
  }

  private static Path temporaryFolder() throws IOException {
    Path folder = Files.createTempDirectory("fazhi-demo-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "clean-up"));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void summarise(GraphStore opened) {
    Map<String, String> counted = new LinkedHashMap<>();
    counted.put("报告 reports", "?x a fz:Report");
    counted.put("机构 agencies", "?x a fz:Agency");
    counted.put("地区 regions", "?x a fz:Region");
    counted.put("法律文件 legal documents", "?x a fz:LegalDocument");
    counted.put("法律活动 engagements", "?x a fz:Engagement");
    counted.put("措施采用 measure adoptions", "?x a fz:MeasureAdoption");
    counted.put("指标值 observations", "?x a fz:IndicatorObservation");
    counted.put("不足 shortcomings", "?x a fz:Shortcoming");
    counted.put("计划 plans", "?x a fz:Plan");
    terminal.out().println("样例图谱 The sample graph holds");
    counted.forEach(
        (label, pattern) -> terminal.out().printf("%8d  %s%n", count(opened, pattern), label));
    terminal.out().println();
  }

  private static long count(GraphStore opened, String pattern) {
    return opened.query(
        QueryFactory.create(
            "PREFIX fz: <https://w3id.org/fazhi/ontology#> SELECT (COUNT(DISTINCT ?x) AS ?n) { "
                + pattern
                + " }"),
        execution -> execution.execSelect().next().getLiteral("n").getLong());
  }

  private void showExample(GraphStore opened) {
    SavedQuery query = SavedQueries.standard().find(EXAMPLE).orElseThrow();
    terminal.out().println(query.title().zh() + "  " + query.title().en());
    terminal.out().flush();
    ResultFormat.TABLE
        .formatter()
        .write(
            QueryRunner.on(DatasetFactory.wrap(opened.dataset().orElseThrow()))
                .run(query, EXAMPLE_VALUES),
            terminal.out());
    terminal.out().println();
  }
}
