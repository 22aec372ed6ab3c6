package org.fazhi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.bench.ServedGraph.Question;
import org.fazhi.bench.ServedGraph.Reply;

/** Measures targets one after the other, each question warm. */
final class Prober {

  private static final int WARM_UP = 10;

  private final ServedGraph graph;
  private final int samples;
  private final Duration budget;
  private final List<String> failures = new ArrayList<>();

  /**
   * @param samples requests to measure for each target
   * @param budget time for each target, after which no further request is begun
   */
  Prober(ServedGraph graph, int samples, Duration budget) {
    this.graph = graph;
    this.samples = samples;
    this.budget = budget;
  }

  /** What wasn't answered, each kind once. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The median and the 95th percentile, with the bar; empty where there is nothing to ask for. */
  List<Measurement> measure(Target target) {
    if (target.questions().isEmpty()) {
      failures.add(target.id() + ": nothing to ask for");
      return List.of();
    }
    long begin = System.nanoTime();
    for (int i = 0; i < WARM_UP && left(begin, 2); i++) {
      Reply reply = graph.ask(question(target, i));
      if (!reply.isFine()) {
        // Another try would only take as long again.
        return List.of(refused(target, question(target, i), reply));
      }
    }
    Latencies latencies = new Latencies();
    Optional<Measurement> refused = Optional.empty();
    for (int i = 0; i < samples && (i == 0 || left(begin, 1)); i++) {
      Reply reply = graph.ask(question(target, i));
      latencies.add(reply.taken());
      if (!reply.isFine()) {
        refused = Optional.of(refused(target, question(target, i), reply));
        break;
      }
    }
    List<Measurement> measured = new ArrayList<>();
    String note = latencies.count() < samples ? latencies.count() + " requests" : null;
    measured.add(new Measurement(target.id() + ".p50", latencies.percentile(50), "ms", null, note));
    measured.add(
        new Measurement(target.id() + ".p95", latencies.percentile(95), "ms", target.bar(), note));
    refused.ifPresent(measured::add);
    return measured;
  }

  private boolean left(long begin, int part) {
    return System.nanoTime() - begin < budget.toNanos() / part;
  }

  private static Question question(Target target, int number) {
    return target.questions().get(number % target.questions().size());
  }

  private Measurement refused(Target target, Question question, Reply reply) {
    failures.add(
        "%s: %s %s: %s"
            .formatted(
                target.id(), question.path(), reply.status(), ServedGraph.start(reply.body())));
    return new Measurement(
        target.id() + ".refused",
        reply.taken().toNanos() / 1e6,
        "ms",
        target.bar(),
        "status " + reply.status());
  }
}
