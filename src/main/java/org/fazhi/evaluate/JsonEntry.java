package org.fazhi.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read strictly: every value has the type asked for, and {@link #finish} complains of
 * keys that nobody asked for. Errors name the file and the JSON path. Not thread-safe.
 */
final class JsonEntry {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final String file;
  private final String path;
  private final JsonNode node;
  private final Set<String> known = new HashSet<>();

  private JsonEntry(String file, String path, JsonNode node) throws AnnotationException {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw new AnnotationException(file, path, "an object is wanted, not " + describe(node));
    }
  }

  /**
   * The object that {@code json} consists of.
   *
   * @param file name for messages
   */
  static JsonEntry parse(String file, String json) throws AnnotationException {
    try {
      return new JsonEntry(file, "$", STRICT.readTree(json));
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? "$"
              : "line " + e.getLocation().getLineNr() + " column " + e.getLocation().getColumnNr();
      throw new AnnotationException(file, place, e.getOriginalMessage());
    }
  }

  /** A value for which {@code key} must be present. */
  @FunctionalInterface
  interface Reading<T> {
    /** The value that {@code entry} holds. */
    T read(JsonEntry entry) throws AnnotationException;
  }

  /** All keys, in the order of the file; counts as asking for them. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    known.addAll(keys);
    return keys;
  }

  String text(String key) throws AnnotationException {
    return asText(required(key), at(key));
  }

  Optional<String> optionalText(String key) throws AnnotationException {
    JsonNode value = optional(key);
    return value == null ? Optional.empty() : Optional.of(asText(value, at(key)));
  }

  boolean flag(String key) throws AnnotationException {
    JsonNode value = required(key);
    if (!value.isBoolean()) {
      throw wrong(key, "true or false is wanted, not " + describe(value));
    }
    return value.booleanValue();
  }

  BigDecimal number(String key) throws AnnotationException {
    return asNumber(required(key), key);
  }

  Optional<BigDecimal> optionalNumber(String key) throws AnnotationException {
    JsonNode value = optional(key);
    return value == null ? Optional.empty() : Optional.of(asNumber(value, key));
  }

  /** A number from 0 to 1 under {@code confidence}, where it is given. */
  OptionalDouble confidence() throws AnnotationException {
    Optional<BigDecimal> value = optionalNumber("confidence");
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(share("confidence"));
  }

  /** A number from 0 to 1. */
  double share(String key) throws AnnotationException {
    double value = number(key).doubleValue();
    if (value < 0 || value > 1) {
      throw wrong(key, "a number from 0 to 1 is wanted, not " + value);
    }
    return value;
  }

  JsonEntry entry(String key) throws AnnotationException {
    return new JsonEntry(file, at(key), required(key));
  }

  Optional<JsonEntry> optionalEntry(String key) throws AnnotationException {
    JsonNode value = optional(key);
    return value == null ? Optional.empty() : Optional.of(new JsonEntry(file, at(key), value));
  }

  /** The objects of a list, each read by {@code reading} and then checked for unknown keys. */
  <T> List<T> entries(String key, Reading<T> reading) throws AnnotationException {
    List<T> values = new ArrayList<>();
    JsonNode list = list(key);
    for (int i = 0; i < list.size(); i++) {
      JsonEntry entry = new JsonEntry(file, at(key) + "[" + i + "]", list.get(i));
      values.add(reading.read(entry));
      entry.finish();
    }
    return values;
  }

  List<String> texts(String key) throws AnnotationException {
    List<String> values = new ArrayList<>();
    JsonNode list = list(key);
    for (int i = 0; i < list.size(); i++) {
      values.add(asText(list.get(i), at(key) + "[" + i + "]"));
    }
    return values;
  }

  /** Whether {@code key} has a value other than null. */
  boolean has(String key) {
    return optional(key) != null;
  }

  /**
   * Complains of keys that nobody asked for.
   *
   * @throws AnnotationException naming the first of them
   */
  void finish() throws AnnotationException {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw wrong(name, "unknown key");
      }
    }
  }

  AnnotationException wrong(String key, String reason) {
    return new AnnotationException(file, at(key), reason);
  }

  private JsonNode list(String key) throws AnnotationException {
    JsonNode value = required(key);
    if (!value.isArray()) {
      throw wrong(key, "a list is wanted, not " + describe(value));
    }
    return value;
  }

  private JsonNode required(String key) throws AnnotationException {
    JsonNode value = optional(key);
    if (value == null) {
      throw wrong(key, "missing");
    }
    return value;
  }

  private @Nullable JsonNode optional(String key) {
    known.add(key);
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private String asText(JsonNode value, String where) throws AnnotationException {
    if (!value.isTextual()) {
      throw new AnnotationException(file, where, "a string is wanted, not " + describe(value));
    }
    return value.textValue();
  }

  private BigDecimal asNumber(JsonNode value, String key) throws AnnotationException {
    if (!value.isNumber()) {
      throw wrong(key, "a number is wanted, not " + describe(value));
    }
    return value.decimalValue();
  }

  private String at(String key) {
    return path + "." + key;
  }

  private static String describe(JsonNode value) {
    return value.isContainerNode()
        ? value.getNodeType().name().toLowerCase(Locale.ROOT)
        : value.toString();
  }
}
