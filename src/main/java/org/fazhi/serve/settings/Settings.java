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

  private Settings(Map<Setting, String> values) {
    this.values = values;
  }

  /**
   * Puts the settings together.
   *
   * @param flags those given on the command line
   * @param environment all variables; of those that begin with {@code FAZHI_}, {@code
   *     FAZHI_JAVA_OPTIONS} belongs to the launcher and {@code FAZHI_CONFIG} to the command line
   * @param file Java properties in UTF-8
   * @throws SettingsException when a key isn't known, or the file cannot be read
   */
  public static Settings of(
      Map<Setting, String> flags, Map<String, String> environment, Optional<Path> file) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    file.ifPresent(path -> values.putAll(read(path)));
    values.putAll(variables(environment));
    values.putAll(flags);
    return new Settings(values);
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

  private static Map<Setting, String> variables(Map<String, String> environment) {
    Set<String> others = Set.of("FAZHI_JAVA_OPTIONS", "FAZHI_CONFIG");
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith("FAZHI_") && !others.contains(variable)) {
            Setting setting =
                Setting.ofVariable(variable)
                    .orElseThrow(
                        () ->
                            new SettingsException(
                                "environment: there is no setting for " + variable));
            values.put(setting, value.strip());
          }
        });
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
          hosts(),
          new Publication(value(Setting.BASE), value(Setting.LICENSE)),
          given(Setting.ACCESS_LOG).map(Path::of),
          parse(Setting.GRACE, Settings::seconds));
    } catch (IllegalArgumentException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }

  private Set<String> hosts() {
    return Arrays.stream(value(Setting.SERVICE_HOSTS).split(",", -1))
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
