package org.fazhi.bench;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.fazhi.bench.ServedGraph.Question;
import org.fazhi.bench.ServedGraph.Reply;

/** Many readers at once, each asking one question after the other at random. */
final class Readers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final ServedGraph graph;
  private final List<Question> questions;

  /**
   * What the readers met.
   *
   * @param errors how many answers were none, and the first of each kind
   */
  record Met(Latencies latencies, long errors, Set<String> examples) {}

  Readers(ServedGraph graph, List<Question> questions) {
    this.graph = graph;
    this.questions = List.copyOf(questions);
  }

  /**
   * Reads for {@code duration}.
   *
   * @param readers how many at once
   */
  Met read(int readers, Duration duration) {
    Latencies latencies = new Latencies();
    AtomicLong errors = new AtomicLong();
    Set<String> examples = new ConcurrentSkipListSet<>();
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    for (int i = 0; i < readers; i++) {
      Random random = new Random(i);
      threads.execute(
          () -> {
            while (System.nanoTime() < end) {
              Question question = questions.get(random.nextInt(questions.size()));
              Reply reply = graph.ask(question);
              latencies.add(reply.taken());
              if (!reply.isFine()) {
                errors.incrementAndGet();
                String path = question.path().replaceAll("\\?.*", "");
                examples.add(reply.status() + " " + path + " " + ServedGraph.start(reply.body()));
              }
            }
          });
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(duration.plus(PATIENCE).toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
    return new Met(latencies, errors.get(), examples);
  }
}
