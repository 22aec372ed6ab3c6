package org.fazhi.bench.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Known facts as JSON, one report a line; identifiers in lower case: {@code studied}. */
public final class KnownFactsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private KnownFactsJson() {}

  /** {@code known} as one line without its end. */
  public static String write(KnownFacts known) {
    try {
      return MAPPER.writeValueAsString(known);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The known facts that {@code line} holds.
   *
   * @throws IllegalArgumentException when it holds none
   */
  public static KnownFacts read(String line) {
    try {
      return MAPPER.readValue(line, KnownFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no known facts: " + e.getOriginalMessage(), e);
    }
  }
}
