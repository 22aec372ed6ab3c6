package org.fazhi.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Triples as few bytes and back: RDF Thrift, deflated. The order is kept. Thread-safe. */
public final class TripleCodec {

  private TripleCodec() {}

  static byte[] encode(Collection<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT);
      stream.start();
      triples.forEach(stream::triple);
      stream.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  static List<Triple> decode(byte[] bytes) {
    List<Triple> triples = new ArrayList<>();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      RDFParser.create()
          .source(in)
          .lang(Lang.RDFTHRIFT)
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(triple);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return triples;
  }

  /** 64 bits that stand for {@code triple}, the same in every run. */
  public static long key(Triple triple) {
    byte[] text =
        (NodeFmtLib.strNT(triple.getSubject())
                + ' '
                + NodeFmtLib.strNT(triple.getPredicate())
                + ' '
                + NodeFmtLib.strNT(triple.getObject()))
            .getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(text)[0];
  }
}
