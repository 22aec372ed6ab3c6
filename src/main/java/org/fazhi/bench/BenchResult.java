package org.fazhi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run measured.
 *
 * @param reports how many reports it was made with
 * @param seed of the reports
 * @param heap of the processes measured
 * @param cores of the machine
 * @param measurements in the order in which they were made
 * @param failures what did not work, in words
 */
public record BenchResult(
    long reports,
    long seed,
    String heap,
    int cores,
    List<Measurement> measurements,
    List<String> failures) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public BenchResult {
    measurements = List.copyOf(measurements);
    failures = List.copyOf(failures);
  }

  /** The measurement {@code id}. */
  public Optional<Measurement> find(String id) {
    return measurements.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Writes it as JSON. */
  public void write(Path file) throws IOException {
    MAPPER.writeValue(file.toFile(), this);
  }

  /** What {@link #write} wrote. */
  public static BenchResult read(Path file) throws IOException {
    return MAPPER.readValue(file.toFile(), BenchResult.class);
  }
}
