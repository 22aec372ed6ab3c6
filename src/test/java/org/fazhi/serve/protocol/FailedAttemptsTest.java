package org.fazhi.serve.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-01-01T00:00:00Z"));
  private final FailedAttempts attempts = new FailedAttempts(now::get);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed("192.0.2.1");
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(it -> it.plus(time));
  }

  @Test
  void aFewFailuresCostNothing() {
    fail(4);
    assertThat(attempts.wait("192.0.2.1")).isEmpty();
  }

  @Test
  void eachFurtherFailureDoublesTheDelay() {
    fail(5);
    assertThat(attempts.wait("192.0.2.1")).contains(Duration.ofSeconds(1));
    fail(3);
    assertThat(attempts.wait("192.0.2.1")).contains(Duration.ofSeconds(8));
    pass(Duration.ofSeconds(8));
    assertThat(attempts.wait("192.0.2.1")).isEmpty();
  }

  @Test
  void theDelayHasABound() {
    fail(100);
    assertThat(attempts.wait("192.0.2.1")).contains(Duration.ofMinutes(15));
  }

  @Test
  void othersDoNotWait() {
    fail(10);
    assertThat(attempts.wait("192.0.2.2")).isEmpty();
  }

  @Test
  void successAndTimeAreForgiving() {
    fail(10);
    attempts.succeeded("192.0.2.1");
    assertThat(attempts.wait("192.0.2.1")).isEmpty();
    fail(10);
    pass(Duration.ofHours(2));
    assertThat(attempts.failed("192.0.2.1")).isEqualTo(1);
  }

  @Test
  void manyClientsAreForgotten() {
    fail(10);
    for (int i = 0; i < 20_000; i++) {
      attempts.failed("2001:db8::" + i);
    }
    assertThat(attempts.wait("192.0.2.1")).isEmpty();
  }
}
