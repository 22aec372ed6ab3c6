package org.fazhi.serve.operations;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import org.fazhi.serve.protocol.QueryMeter;

/** The figures of one server, for Prometheus. Thread-safe. */
public final class Metrics implements QueryMeter {

  private static final double NANOSECONDS = 1e9;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("fazhi_http_requests_total")
          .help("Requests by route, method and status.")
          .labelNames("route", "method", "status")
          .withoutExemplars()
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("fazhi_http_request_duration_seconds")
          .help("Time from request to answer by route.")
          .labelNames("route")
          .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
          .classicOnly()
          .withoutExemplars()
          .register(registry);
  private final Gauge running =
      Gauge.builder()
          .name("fazhi_queries_running")
          .help("SPARQL queries under way.")
          .withoutExemplars()
          .register(registry);
  private final Counter timeouts =
      Counter.builder()
          .name("fazhi_query_timeouts_total")
          .help("SPARQL queries given up because they took too long.")
          .withoutExemplars()
          .register(registry);

  /**
   * @param storeSize counts the statements of the store; asked at each collection
   */
  public Metrics(LongSupplier storeSize) {
    GaugeWithCallback.builder()
        .name("fazhi_store_triples")
        .help("Distinct statements in the store.")
        .callback(callback -> callback.call(storeSize.getAsLong()))
        .register(registry);
  }

  /** A request was answered. */
  void answered(String route, String method, int status, long nanoseconds) {
    requests.labelValues(route, method, Integer.toString(status)).inc();
    durations.labelValues(route).observe(nanoseconds / NANOSECONDS);
  }

  @Override
  public void begun() {
    running.inc();
  }

  @Override
  public void ended() {
    running.dec();
  }

  @Override
  public void timedOut() {
    timeouts.inc();
  }

  /** Writes all figures in the text format of Prometheus. */
  void write(OutputStream out) throws IOException {
    PrometheusTextFormatWriter.create().write(out, registry.scrape());
  }
}
