package org.fazhi.store;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.fazhi.graph.Prov;
import org.fazhi.graph.stored.CondensedReport;

/** A digest of what a report states; the time of extraction doesn't count. */
final class ContentFingerprint {

  private ContentFingerprint() {}

  static String of(CondensedReport content) {
    MessageDigest digest = sha256();
    StreamRDF stream =
        StreamRDFWriter.getWriterStream(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest), Lang.RDFTHRIFT);
    stream.start();
    content.own().stream().filter(it -> !tellsTheTime(it)).forEach(stream::triple);
    content.shared().forEach(stream::triple);
    stream.finish();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean tellsTheTime(Triple triple) {
    return triple.getPredicate().equals(Prov.endedAtTime.asNode());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
