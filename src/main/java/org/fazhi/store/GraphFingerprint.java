package org.fazhi.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A digest of a graph's triples, whatever their order and whenever they were extracted.
 *
 * <p>Graphs with blank nodes get another fingerprint each time they are made; the project's own
 * have none.
 */
final class GraphFingerprint {

  private static final String ENDED_AT_TIME = "http://www.w3.org/ns/prov#endedAtTime";

  private GraphFingerprint() {}

  /** SHA-256 over the sorted N-Triples of {@code graph}, lower-case hexadecimal. */
  static String of(Graph graph) {
    List<String> lines =
        graph
            .find()
            .filterDrop(GraphFingerprint::tellsTheTime)
            .mapWith(GraphFingerprint::line)
            .toList();
    MessageDigest digest = sha256();
    lines.stream().sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean tellsTheTime(Triple triple) {
    return triple.getPredicate().getURI().equals(ENDED_AT_TIME);
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + ' '
        + NodeFmtLib.strNT(triple.getPredicate())
        + ' '
        + NodeFmtLib.strNT(triple.getObject())
        + '\n';
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
