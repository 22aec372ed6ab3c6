package org.fazhi.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of the pages themselves in one language: {@code messages/messages_zh.properties}. */
public final class Messages {

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * Reads the words from the class path.
   *
   * @throws IllegalStateException when the file is missing
   */
  public static Messages in(Language language) {
    String file = "/messages/messages_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + file);
      }
      Reader reader = new InputStreamReader(in, UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(
        Locale.forLanguageTag(language.tag()),
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
  }

  /** All texts by key. */
  Map<String, String> texts() {
    return texts;
  }

  /**
   * The text {@code key}, with {@code {0}} and so on replaced by {@code arguments}.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return new MessageFormat(text, locale).format(arguments);
  }
}
