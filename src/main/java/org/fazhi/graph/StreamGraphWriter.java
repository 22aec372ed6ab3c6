package org.fazhi.graph;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Writes the line- and block-oriented syntaxes through Jena's streaming writers. */
final class StreamGraphWriter implements GraphWriter {

  private final StreamRDF stream;
  private final boolean named;

  private StreamGraphWriter(StreamRDF stream, boolean named) {
    this.stream = stream;
    this.named = named;
  }

  static StreamGraphWriter open(OutputStream out, GraphFormat format, String base) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, jena(format));
    stream.start();
    if (format != GraphFormat.NQ) {
      Prefixes.ofVocabularies().forEach(stream::prefix);
      stream.prefix("id", base);
    }
    return new StreamGraphWriter(stream, format != GraphFormat.TTL);
  }

  @Override
  public void write(ReportGraph graph) {
    if (named) {
      graph.quads().forEachOrdered(stream::quad);
    } else {
      graph.triples().forEach(stream::triple);
    }
  }

  @Override
  public void close() {
    stream.finish();
  }

  private static RDFFormat jena(GraphFormat format) {
    return switch (format) {
      case NQ -> RDFFormat.NQUADS_UTF8;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case TTL -> RDFFormat.TURTLE_BLOCKS;
      case JSONLD -> throw new IllegalArgumentException("JSON-LD has a writer of its own");
    };
  }
}
