package org.fazhi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {

  private static final int MANY = 100_000;

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> results = new ArrayList<>();
    new OrderedParallel(4).run(numbers(MANY), n -> n * 2, results::add);
    assertThat(results).hasSize(MANY).isSorted().endsWith((MANY - 1) * 2);
  }

  @Test
  void aSlowItemDelaysTheOthersButNeitherDropsNorOvertakesThem() {
    List<Integer> results = new ArrayList<>();
    new OrderedParallel(3)
        .run(
            numbers(100),
            n -> {
              if (n % 30 == 0) {
                pause();
              }
              return n;
            },
            results::add);
    assertThat(results).containsExactlyElementsOf(() -> numbers(100));
  }

  @Test
  void onlySoManyItemsAreInMemoryAtATime() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger mostWaiting = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Iterator<Integer> counted =
        IntStream.range(0, MANY).peek(n -> taken.incrementAndGet()).iterator();
    Consumer<Integer> sink =
        n -> mostWaiting.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max);
    new OrderedParallel(2).run(counted, n -> n, sink);
    assertThat(mostWaiting).hasValueLessThanOrEqualTo(2 * 4 + 1);
  }

  @Test
  void aFailureInWorkOrSinkEndsTheRun() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new OrderedParallel(2)
                    .run(
                        numbers(MANY),
                        n -> {
                          if (n == 50) {
                            throw new IllegalStateException("item 50");
                          }
                          return n;
                        },
                        results::add))
        .hasMessage("item 50");
    assertThat(results).hasSize(50);
    assertThatThrownBy(
            () ->
                new OrderedParallel(2)
                    .run(
                        numbers(MANY),
                        n -> n,
                        n -> {
                          throw new IllegalStateException("sink");
                        }))
        .hasMessage("sink");
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
