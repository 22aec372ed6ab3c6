package org.fazhi.serve.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each client gave wrong credentials, and how long it must wait for it: after a few
 * failures twice as long for each further one. Thread-safe.
 */
final class FailedAttempts {

  /** Failures that cost no time: people mistype. */
  private static final int FREE = 5;

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** After that long without a failure a client begins anew. */
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  /** Clients that are remembered; those whose failures are oldest are forgotten first. */
  private static final int CLIENTS = 10_000;

  private final InstantSource clock;
  private final Map<String, Failures> clients = new LinkedHashMap<>();

  private record Failures(int number, Instant last) {

    Instant free() {
      return number < FREE ? last : last.plus(delay());
    }

    private Duration delay() {
      Duration delay = Duration.ofSeconds(1L << Math.min(number - FREE, 20));
      return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
  }

  FailedAttempts(InstantSource clock) {
    this.clock = clock;
  }

  /** How long {@code client} must still wait before it may try again; none when it needn't. */
  synchronized Optional<Duration> wait(String client) {
    return Optional.ofNullable(clients.get(client))
        .map(failures -> Duration.between(clock.instant(), failures.free()))
        .filter(rest -> !rest.isNegative() && !rest.isZero());
  }

  /** {@code client} gave wrong credentials; tells how often it did by now. */
  synchronized int failed(String client) {
    Instant now = clock.instant();
    // The one that failed last comes last.
    Failures before = clients.remove(client);
    boolean anew = before == null || before.last().plus(FORGOTTEN).isBefore(now);
    Failures failures = new Failures(anew ? 1 : before.number() + 1, now);
    clients.put(client, failures);
    if (clients.size() > CLIENTS) {
      clients.remove(clients.keySet().iterator().next());
    }
    return failures.number();
  }

  /** {@code client} gave the right credentials. */
  synchronized void succeeded(String client) {
    clients.remove(client);
  }
}
