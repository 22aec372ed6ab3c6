package org.fazhi.serve.linked;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way to write the path of a thing: characters that need no escape have none (RFC 3986,
 * section 6.2.2), and no slash follows. {@code %61gency/1/} is {@code agency/1}.
 */
final class PlainPath {

  private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
  private static final int HEXADECIMAL = 16;

  private PlainPath() {}

  static String of(String path) {
    StringBuilder plain = new StringBuilder();
    Matcher escapes = ESCAPE.matcher(path);
    while (escapes.find()) {
      String character = Character.toString((char) Integer.parseInt(escapes.group(1), HEXADECIMAL));
      escapes.appendReplacement(
          plain,
          UNRESERVED.matcher(character).matches()
              ? character
              : escapes.group().toUpperCase(Locale.ROOT));
    }
    escapes.appendTail(plain);
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == '/') {
      end--;
    }
    return plain.substring(0, end);
  }
}
