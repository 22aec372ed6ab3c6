package org.fazhi.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.fazhi.graph.stored.CondensedReport;

/** Gives a report another IRI throughout its content, and with it the fragments of the report. */
final class ReportRenamer {

  private final String from;
  private final String to;

  private ReportRenamer(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** {@code content} with {@code from} and {@code from#…} called {@code to} and {@code to#…}. */
  static CondensedReport rename(CondensedReport content, String from, String to) {
    if (from.equals(to)) {
      return content;
    }
    ReportRenamer renamer = new ReportRenamer(from, to);
    List<Triple> all = new ArrayList<>();
    content.own().forEach(triple -> all.add(renamer.rename(triple)));
    content.shared().forEach(triple -> all.add(renamer.rename(triple)));
    return CondensedReport.of(to, all);
  }

  private Triple rename(Triple triple) {
    return Triple.create(
        rename(triple.getSubject()), triple.getPredicate(), rename(triple.getObject()));
  }

  private Node rename(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(from)) {
      return node;
    }
    String rest = node.getURI().substring(from.length());
    return rest.isEmpty() || rest.startsWith("#") ? NodeFactory.createURI(to + rest) : node;
  }
}
