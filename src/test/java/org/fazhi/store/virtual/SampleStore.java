package org.fazhi.store.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.fazhi.document.DocumentSource;
import org.fazhi.document.SourceDocument;
import org.fazhi.fact.NoReportException;
import org.fazhi.fact.StandardReportExtractor;
import org.fazhi.graph.Iris;
import org.fazhi.graph.Provenance;
import org.fazhi.graph.ReportGraph;
import org.fazhi.graph.ReportMapper;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Condenser;
import org.fazhi.graph.stored.Expander;
import org.fazhi.pipeline.LexiconReference;
import org.fazhi.segment.HanLpTransliterator;

/** The reports of sample texts twice: as plain statements, and lean with a view on top. */
final class SampleStore {

  /** A graph as users write them. */
  static final Node NOTES = NodeFactory.createURI("https://example.org/notes");

  /** A graph that is stored as quads, and one more that nobody shall see. */
  static final Node DERIVED = NodeFactory.createURI("https://example.org/derived");

  static final Node SECRET = NodeFactory.createURI("https://example.org/secret");

  final DatasetGraph plain = DatabaseMgr.createDatasetGraph();
  final DatasetGraph stored = DatabaseMgr.createDatasetGraph();
  final DatasetGraph view;
  private final Map<Node, CondensedReport> graphs = new LinkedHashMap<>();

  private SampleStore() {
    ReportGraphs asked =
        new ReportGraphs() {
          @Override
          public boolean contains(Node name) {
            return graphs.containsKey(name);
          }

          @Override
          public Collection<Triple> graph(Node name) {
            CondensedReport report = graphs.get(name);
            return report == null ? List.of() : Expander.expand(report);
          }

          @Override
          public Iterator<Node> names() {
            return graphs.keySet().iterator();
          }

          @Override
          public Iterator<Node> ofUsers() {
            return Iter.filter(names(), NOTES::equals);
          }

          @Override
          public boolean isHidden(Node name) {
            return name.equals(SECRET);
          }
        };
    this.view = new DatasetGraphWrapper(stored, VirtualStatements.contextFor(stored, asked));
  }

  /** The sample texts whose names begin with one of {@code names}. */
  static SampleStore of(String... names) {
    SampleStore store = new SampleStore();
    StandardReportExtractor extractor = StandardReportExtractor.load();
    ReportMapper mapper =
        new ReportMapper(
            new Iris(Iris.DEFAULT_BASE, new HanLpTransliterator()::toLatin),
            LexiconReference.load(),
            Provenance.timeless("0.0.0-test"));
    for (Path file : texts(names)) {
      store.add(map(mapper, extractor, file));
    }
    return store;
  }

  void add(ReportGraph printed) {
    ReportGraph report =
        new ReportGraph(
            printed.report(), printed.triples().stream().map(SampleStore::asStored).toList());
    CondensedReport lean = Condenser.condense(report.report(), report.triples());
    graphs.put(report.name(), lean);
    Txn.executeWrite(
        plain,
        () ->
            report
                .triples()
                .forEach(
                    it -> {
                      plain.getDefaultGraph().add(it);
                      plain.add(Quad.create(report.name(), it));
                    }));
    Txn.executeWrite(
        stored,
        () -> {
          Graph statements = stored.getDefaultGraph();
          lean.own().forEach(statements::add);
          lean.shared().forEach(statements::add);
        });
  }

  /** With numbers written as TDB2 gives them back: 8 as 8.0. */
  private static Triple asStored(Triple triple) {
    Node value = triple.getObject();
    if (!XSDDatatype.XSDdecimal.equals(value.isLiteral() ? value.getLiteralDatatype() : null)) {
      return triple;
    }
    String number =
        new BigDecimal(value.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
    return Triple.create(
        triple.getSubject(),
        triple.getPredicate(),
        NodeFactory.createLiteralDT(
            number.contains(".") ? number : number + ".0", XSDDatatype.XSDdecimal));
  }

  /** Adds a quad that is stored as it is. */
  void quad(Node graph, Triple triple) {
    Txn.executeWrite(stored, () -> stored.add(Quad.create(graph, triple)));
    if (!graph.equals(SECRET)) {
      Txn.executeWrite(plain, () -> plain.add(Quad.create(graph, triple)));
    }
  }

  private static List<Path> texts(String... names) {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
      return files
          .filter(
              file -> Stream.of(names).anyMatch(it -> file.getFileName().toString().startsWith(it)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportGraph map(
      ReportMapper mapper, StandardReportExtractor extractor, Path file) {
    DocumentSource source =
        new DocumentSource(file.getFileName().toString(), "0".repeat(64), "text/plain");
    try {
      return mapper.map(extractor.extract(new SourceDocument(source, Files.readString(file))));
    } catch (IOException | NoReportException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
