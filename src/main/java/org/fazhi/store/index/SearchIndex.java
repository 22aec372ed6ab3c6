package org.fazhi.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.fazhi.graph.stored.CondensedReport;
import org.fazhi.graph.stored.Statements;
import org.fazhi.store.StoreException;

/**
 * The full-text index: finds things by their names, facts by their words, and counts them by what
 * they can be narrowed by.
 *
 * <p>Each commit carries the position of the journal up to which the index goes. Any number of
 * readers see the last commit; one thread writes.
 */
public final class SearchIndex implements AutoCloseable {

  private static final String POSITION = "position";
  private static final String VERSION = "version";
  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private final ChineseAnalyzer analyzer;
  private final SearchDocuments documents;
  private final Directory directory;
  private final SearcherManager searchers;
  private IndexWriter writer;

  private SearchIndex(Path folder, UnaryOperator<String> toSimplified) throws IOException {
    this.folder = folder;
    this.analyzer = new ChineseAnalyzer(toSimplified);
    this.documents = new SearchDocuments(analyzer);
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, configuration());
    this.searchers = new SearcherManager(DirectoryReader.open(directory), null);
  }

  private IndexWriterConfig configuration() {
    IndexWriterConfig configuration = new IndexWriterConfig(analyzer);
    configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    configuration.setCommitOnClose(false);
    return configuration;
  }

  /**
   * Opens the index in {@code folder}, or makes an empty one there.
   *
   * @param toSimplified from traditional to simplified characters; thread-safe
   * @throws StoreException when the folder cannot be read or written
   */
  static SearchIndex open(Path folder, UnaryOperator<String> toSimplified) {
    try {
      java.nio.file.Files.createDirectories(folder);
      try (Directory directory = FSDirectory.open(folder)) {
        if (!DirectoryReader.indexExists(directory)) {
          try (IndexWriter empty =
              new IndexWriter(
                  directory, new IndexWriterConfig(new ChineseAnalyzer(toSimplified)))) {
            empty.commit();
          }
        }
      }
      return new SearchIndex(folder, toSimplified);
    } catch (IOException | RuntimeException e) {
      throw new StoreException("cannot open the full-text index in " + folder + ": " + e, e);
    }
  }

  /** The position in the journal up to which the index in {@code folder} goes, if it is whole. */
  static Optional<Long> position(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return ChineseAnalyzer.VERSION.equals(data.get(VERSION)) && data.containsKey(POSITION)
          ? Optional.of(Long.parseLong(data.get(POSITION)))
          : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Takes out what is said of the graph and its parts, and puts in {@code content}. */
  void replaceParts(String graph, Optional<CondensedReport> content) {
    try {
      writer.deleteDocuments(new Term(SearchFields.REPORT, graph));
      if (content.isPresent()) {
        writer.addDocuments(documents.ofParts(content.get()));
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Puts in the parts of a graph of which nothing is there yet. */
  void addParts(CondensedReport content) {
    try {
      writer.addDocuments(documents.ofParts(content));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Puts in what is now said of {@code thing}, or takes it out when that is nothing. */
  void replaceThing(Node thing, Statements statements) {
    if (!thing.isURI()) {
      return;
    }
    try {
      Term term = new Term(SearchFields.THING, thing.getURI());
      Optional<Document> document = documents.ofThing(thing, statements);
      if (document.isPresent()) {
        writer.updateDocument(term, document.get());
      } else {
        writer.deleteDocuments(term);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Makes the changes last, and shows them to readers. */
  void commit(long position) {
    try {
      writer.setLiveCommitData(
          Map.of(POSITION, Long.toString(position), VERSION, ChineseAnalyzer.VERSION).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Forgets the changes since the last commit. */
  void rollback() {
    try {
      writer.rollback();
      writer = new IndexWriter(directory, configuration());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Something found.
   *
   * @param iri of the thing or fact
   * @param score how well it fits
   */
  public record Hit(String iri, float score) {}

  /**
   * What contains the words that somebody typed, the best first.
   *
   * @param typed see {@link TextQuery}
   * @param properties only words of these; of all when empty
   * @param limit most hits
   */
  public List<Hit> search(String typed, Set<Node> properties, int limit) {
    return search(query(typed, properties), limit);
  }

  /** Things with just this name, in either script. */
  public List<Hit> named(String name, Set<String> kinds, int limit) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(SearchFields.NAME, analyzer.whole(name))), Occur.FILTER);
    if (!kinds.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      kinds.forEach(
          kind -> any.add(new TermQuery(new Term(SearchFields.KIND, kind)), Occur.SHOULD));
      query.add(any.build(), Occur.FILTER);
    }
    return search(query.build(), limit);
  }

  /** What {@code selection} finds, the best first. */
  public Found find(Selection selection, int limit) {
    Query query = query(selection);
    return read(
        searcher ->
            new Found(
                searcher.count(query), hits(searcher, searcher.search(query, Math.max(1, limit)))));
  }

  private Query query(Selection selection) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    selection
        .words()
        .ifPresentOrElse(
            typed -> query.add(query(typed, Set.of()), Occur.MUST),
            () -> query.add(new MatchAllDocsQuery(), Occur.FILTER));
    for (Selection.Condition condition : selection.conditions()) {
      List<BytesRef> values = condition.values().stream().map(BytesRef::new).toList();
      query.add(new TermInSetQuery(condition.field(), values), Occur.FILTER);
    }
    selection
        .boosts()
        .forEach(
            (kind, boost) ->
                query.add(
                    new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(SearchFields.KIND, kind))),
                        boost),
                    Occur.SHOULD));
    return query.build();
  }

  private List<Hit> search(Query query, int limit) {
    return read(searcher -> hits(searcher, searcher.search(query, Math.max(1, limit))));
  }

  private static List<Hit> hits(IndexSearcher searcher, TopDocs found) throws IOException {
    List<Hit> hits = new ArrayList<>();
    var fields = searcher.storedFields();
    for (ScoreDoc document : found.scoreDocs) {
      String iri = fields.document(document.doc, Set.of(SearchFields.IRI)).get(SearchFields.IRI);
      hits.add(new Hit(iri, document.score));
    }
    return hits;
  }

  /**
   * A stretch of what was found.
   *
   * @param total how many there are in all
   */
  public record Found(long total, List<Hit> hits) {}

  /**
   * What {@code selection} finds, the newest year first.
   *
   * @param limit most hits
   */
  public Found newest(Selection selection, int limit) {
    Query query = query(selection);
    return read(
        searcher -> {
          Sort order =
              new Sort(
                  new SortField(SearchFields.YEAR_ORDER, SortField.Type.LONG, true),
                  SortField.FIELD_DOC);
          TopDocs found = searcher.search(query, Math.max(1, limit), order);
          return new Found(searcher.count(query), hits(searcher, found));
        });
  }

  /**
   * How often each value of {@code facet} occurs among what {@code selection} finds, the most
   * frequent first.
   *
   * @param facet one of {@link SearchFields#FACETS}
   */
  public Map<String, Integer> counts(Selection selection, String facet, int limit) {
    Query query = query(selection);
    return read(
        searcher -> {
          if (searcher.getIndexReader().numDocs() == 0) {
            return Map.of();
          }
          FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
          Map<String, Integer> counts = new LinkedHashMap<>();
          try {
            FacetResult result =
                new StringValueFacetCounts(
                        new StringDocValuesReaderState(searcher.getIndexReader(), facet), collected)
                    .getTopChildren(Math.max(1, limit), facet);
            for (LabelAndValue counted : result.labelValues) {
              counts.put(counted.label, counted.value.intValue());
            }
          } catch (IllegalArgumentException | IllegalStateException none) {
            // No document has the field.
            return Map.of();
          }
          return counts;
        });
  }

  private Query query(String typed, Set<Node> properties) {
    String[] fields =
        properties.stream()
            .map(SearchFields.PROPERTIES::get)
            .filter(java.util.Objects::nonNull)
            .toArray(String[]::new);
    if (!properties.isEmpty() && fields.length == 0) {
      return new MatchNoDocsQuery("no such property is indexed");
    }
    QueryParser parser =
        fields.length == 0
            ? new QueryParser(SearchFields.ALL, analyzer)
            : new MultiFieldQueryParser(fields, analyzer);
    try {
      return parser.parse(TextQuery.toLucene(typed));
    } catch (ParseException e) {
      throw new IllegalStateException("cannot search for " + typed, e);
    }
  }

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.read(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  private StoreException failed(IOException cause) {
    return new StoreException(
        "the full-text index in " + folder + " failed: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
