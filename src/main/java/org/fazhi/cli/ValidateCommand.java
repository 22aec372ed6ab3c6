package org.fazhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.fazhi.graph.GraphShapes;
import org.fazhi.graph.Ontology;
import org.fazhi.store.GraphStore;
import org.fazhi.store.Tdb2GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fazhi validate}. */
@Command(
    name = "validate",
    description =
        "用 SHACL 检查图谱库或 RDF 文件。 " + "Checks a store or a file of RDF against the SHACL shapes.")
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @ArgGroup(multiplicity = "0..1")
  private Subject subject = new Subject();

  /** What is checked: a store or a file. */
  private static final class Subject {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = {"图谱库，缺省为 store。 A store; the folder store by default."})
    private @Nullable Path store;

    @Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description = {"RDF 文件，格式按扩展名。 A file of RDF; its ending tells the format."})
    private @Nullable Path file;
  }

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ValidationReport report =
        subject.file != null
            ? validate(terminal.resolve(subject.file))
            : validateStore(
                terminal.resolve(subject.store == null ? Path.of("store") : subject.store));
    new ViolationListing(terminal.out()).print(report);
    return report.conforms() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static ValidationReport validateStore(Path folder) {
    try (GraphStore store = Tdb2GraphStore.open(folder, Stages.toSimplified())) {
      DatasetGraph dataset = store.dataset().orElseThrow();
      return Txn.calculateRead(
          dataset, () -> GraphShapes.load().validate(dataset.getDefaultGraph()));
    }
  }

  private static ValidationReport validate(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandException("no such file: " + file);
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFDataMgr.read(dataset, file.toUri().toString());
    } catch (RiotException e) {
      throw new CommandException(file + ": " + e.getMessage(), e);
    }
    Graph union = GraphFactory.createDefaultGraph();
    dataset.stream().map(Quad::asTriple).forEach(union::add);
    // Extracts name classes of the vocabulary without repeating it.
    Ontology.VOCABULARY.read().stream().forEach(union::add);
    Ontology.MEASURES.read().stream().forEach(union::add);
    return GraphShapes.load().validate(union);
  }
}
