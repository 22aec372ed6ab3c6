package org.fazhi.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** Prints a SHACL report for people: per message how often, and the first things it is about. */
final class ViolationListing {

  private static final int EXAMPLES = 5;

  private final PrintStream out;

  ViolationListing(PrintStream out) {
    this.out = out;
  }

  void print(ValidationReport report) {
    if (report.conforms()) {
      out.println("conforms: no violations");
      return;
    }
    Map<String, List<ReportEntry>> byMessage =
        report.getEntries().stream()
            .collect(
                Collectors.groupingBy(ViolationListing::title, TreeMap::new, Collectors.toList()));
    out.println(report.getEntries().size() + " violations");
    byMessage.forEach(this::print);
  }

  private void print(String title, List<ReportEntry> entries) {
    out.println();
    out.println(entries.size() + " × " + title);
    entries.stream()
        .map(ViolationListing::line)
        .sorted(Comparator.naturalOrder())
        .limit(EXAMPLES)
        .forEach(line -> out.println("    " + line));
    if (entries.size() > EXAMPLES) {
      out.println("    … and " + (entries.size() - EXAMPLES) + " more");
    }
  }

  private static String title(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " [" + entry.resultPath() + "]";
    return entry.message() + path;
  }

  private static String line(ReportEntry entry) {
    Node value = entry.value();
    String thing = NodeFmtLib.strTTL(entry.focusNode());
    return value == null ? thing : thing + " value " + NodeFmtLib.strTTL(value);
  }
}
