package org.fazhi.serve.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.fazhi.graph.Prefixes;

/** Writes dumps into a folder that goes when the program ends. */
final class Dumper {

  private final DatasetGraph dataset;
  private List<Dump> latest = List.of();

  Dumper(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The dumps of the present state: with the graphs as N-Quads, their union as Turtle. Those of the
   * state before are deleted, which does not disturb who has begun to read them.
   */
  synchronized List<Dump> dump() {
    try {
      List<Dump> dumps = write();
      for (Dump outdated : latest) {
        Files.deleteIfExists(outdated.file());
      }
      latest = dumps;
      return dumps;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a dump: " + e.getMessage(), e);
    }
  }

  private List<Dump> write() throws IOException {
    Path folder = Files.createTempDirectory("fazhi-dump-");
    folder.toFile().deleteOnExit();
    return Txn.calculateRead(
        dataset,
        () ->
            List.of(
                write(
                    folder.resolve("fazhi.nq.gz"),
                    RDFFormat.NQUADS_UTF8,
                    sink -> dataset.find().forEachRemaining(sink::quad)),
                write(
                    folder.resolve("fazhi.ttl.gz"),
                    RDFFormat.TURTLE_BLOCKS,
                    sink -> {
                      Prefixes.ofVocabularies().forEach(sink::prefix);
                      dataset.getDefaultGraph().find().forEachRemaining(sink::triple);
                    })));
  }

  private static Dump write(Path file, RDFFormat format, Consumer<StreamRDF> content) {
    MessageDigest digest = sha256();
    file.toFile().deleteOnExit();
    try (OutputStream out =
        new GZIPOutputStream(
            new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file)), digest))) {
      StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
      sink.start();
      content.accept(sink);
      sink.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a dump: " + e.getMessage(), e);
    }
    return new Dump(
        file.getFileName().toString(),
        format.getLang().getContentType().getContentTypeStr(),
        file,
        HexFormat.of().formatHex(digest.digest()),
        file.toFile().length());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
