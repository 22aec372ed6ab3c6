package org.fazhi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A result as a table: what, how much, its bar, the share of the bar (1.00 or less is reached), and
 * how it grew since another result.
 */
public final class BenchTable {

  /** Times may grow that much from one size to ten times the size. */
  static final double GROWTH_BAR = 3;

  private BenchTable() {}

  /**
   * The table.
   *
   * @param earlier another result, of another size, to compare with
   */
  public static String of(BenchResult result, Optional<BenchResult> earlier) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d reports, seed %d, heap %s, %d cores"
            .formatted(result.reports(), result.seed(), result.heap(), result.cores()));
    String growth = earlier.map(it -> "  × since " + it.reports()).orElse("");
    lines.add(
        "%-46s %12s %-6s %10s %8s%s"
            .formatted("what", "measured", "", "at most", "of bar", growth));
    for (Measurement each : result.measurements()) {
      lines.add(line(each, earlier.flatMap(it -> it.find(each.id()))).stripTrailing());
    }
    if (!result.failures().isEmpty()) {
      lines.add("");
      lines.add("failed:");
      result.failures().forEach(it -> lines.add("  " + it));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(Measurement each, Optional<Measurement> earlier) {
    Double bar = each.bar();
    Double share = each.ofBar();
    return "%-46s %12s %-6s %10s %8s %s %s"
        .formatted(
            each.id(),
            number(each.value()),
            each.unit(),
            bar == null ? "" : number(bar),
            share == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", share) + (share > 1 ? " !" : "  "),
            earlier.filter(it -> it.value() > 0).map(it -> growth(each, it)).orElse(""),
            each.note() == null ? "" : each.note());
  }

  private static String growth(Measurement now, Measurement before) {
    double times = now.value() / before.value();
    boolean time = now.unit().equals("ms");
    return String.format(Locale.ROOT, "%8.2f%s", times, time && times > GROWTH_BAR ? " !" : "");
  }

  private static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
