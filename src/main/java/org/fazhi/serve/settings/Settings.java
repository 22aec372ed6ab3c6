package org.fazhi.serve.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.serve.ServerOptions;
import org.fazhi.serve.linked.Publication;
import org.fazhi.serve.protocol.QueryLimits;
import org.fazhi.serve.protocol.Writers;

/**
 * The values of the settings. A flag goes before the environment, which goes before the
 * configuration file, which goes before what is usual. Immutable.
 */
public final class Settings {

  private final Map<Setting, String> values;
  private final List<String> warnings;

  private Settings(Map<Setting, String> values, List<String> warnings) {
    this.values = values;
    this.warnings = warnings;
  }

  /**
   * Puts the settings together.
   *
   * @param flags those given on the command line
   * @param environment all variables; those that begin with {@code FAZHI_} and are no settings are
   *     warned of
   * @param file Java properties in UTF-8
   * @throws SettingsException when a key of the file isn't known, or the file cannot be read
   */
  public static Settings of(
      Map<Setting, String> flags, Map<String, String> environment, Optional<Path> file) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    file.ifPresent(path -> values.putAll(read(path)));
    Environment variables = Environment.of(environment);
    values.putAll(variables.values());
    values.putAll(flags);
    return new Settings(values, variables.warnings());
  }

  /** What is odd about the settings, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }

  private static Map<Setting, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException("cannot read the configuration " + file + ": " + e);
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (String key : properties.stringPropertyNames()) {
      Setting setting =
          Setting.ofKey(key)
              .orElseThrow(
                  () ->
                      new SettingsException(
                          file + ": there is no setting " + key + "; there are " + Setting.keys()));
      values.put(setting, properties.getProperty(key).strip());
    }
    return values;
  }

  /**
   * The options of a server.
   *
   * @throws SettingsException when a value has no meaning
   */
  public ServerOptions options() {
    boolean updates = parse(Setting.ALLOW_UPDATE, Settings::truth);
    try {
      return new ServerOptions(
          parse(Setting.PORT, Integer::valueOf),
          value(Setting.PREFIX),
          given(Setting.PUBLIC_URL).map(it -> parse(Setting.PUBLIC_URL, Settings::address)),
          parse(Setting.BEHIND_PROXY, Settings::truth),
          new QueryLimits(
              parse(Setting.TIMEOUT, Settings::seconds),
              parse(Setting.MAX_ROWS, Integer::valueOf),
              parse(Setting.MAX_TRIPLES, Integer::valueOf),
              parse(Setting.MAX_QUERIES, Integer::valueOf)),
          updates
              ? Writers.knowing(given(Setting.UPDATE_TOKEN), given(Setting.UPDATE_USER))
              : Writers.nobody(),
          hosts(Setting.SERVICE_HOSTS),
          hosts(Setting.HOSTS),
          new Publication(value(Setting.BASE), value(Setting.LICENSE)),
          given(Setting.ACCESS_LOG).map(Path::of),
          parse(Setting.GRACE, Settings::seconds));
    } catch (IllegalArgumentException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }

  private Set<String> hosts(Setting setting) {
    return Arrays.stream(value(setting).split(",", -1))
        .map(String::strip)
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toSet());
  }

  private String value(Setting setting) {
    return values.getOrDefault(setting, setting.usual());
  }

  private Optional<String> given(Setting setting) {
    return Optional.of(value(setting)).filter(value -> !value.isEmpty());
  }

  private <T> T parse(Setting setting, Function<String, T> parser) {
    String value = value(setting);
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          setting.key() + " is " + setting.placeholder() + ", not " + value);
    }
  }

  private static boolean truth(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(value);
    }
    return value.equals("true");
  }

  private static Duration seconds(String value) {
    return Duration.ofSeconds(Long.parseLong(value));
  }

  private static URI address(String value) {
    if (!value.startsWith("http://") && !value.startsWith("https://")) {
      throw new IllegalArgumentException(value);
    }
    return URI.create(value);
  }
}
