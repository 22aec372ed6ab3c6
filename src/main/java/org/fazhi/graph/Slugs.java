package org.fazhi.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes short ASCII names for IRIs: {@code kexuejishuju-5ojq2fdw6n3k}.
 *
 * <p>The part before the last hyphen is for readers; the part after it, sixty bits of SHA-256 over
 * the full key, is what makes two names differ. So the transliteration may lose what it likes.
 * Thread-safe when the transliterator is.
 */
final class Slugs {

  private static final int READABLE_LENGTH = 40;
  private static final int HASH_LENGTH = 12;
  private static final int SHORT_HASH_LENGTH = 8;
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

  private final UnaryOperator<String> transliterator;

  /**
   * @param transliterator Chinese to Latin letters (pinyin); what isn't ASCII afterwards is dropped
   */
  Slugs(UnaryOperator<String> transliterator) {
    this.transliterator = transliterator;
  }

  /**
   * The name of the thing known as {@code key}.
   *
   * @param words what a reader should recognise: 科学技术局
   * @param key what tells the thing from all others of its kind: 杭州市临安区科学技术局
   */
  String slug(String words, String key) {
    String readable = readable(words);
    return readable.isEmpty() ? hash(key) : readable + "-" + hash(key);
  }

  /** Twelve characters of base 32 that stand for {@code key}. */
  static String hash(String key) {
    byte[] digest = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    StringBuilder hash = new StringBuilder(HASH_LENGTH);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (digest[i] & 0xFF);
    }
    for (int i = 0; i < HASH_LENGTH; i++) {
      hash.append(BASE32.charAt((int) (bits >>> (Long.SIZE - 5))));
      bits <<= 5;
    }
    return hash.toString();
  }

  /** Eight characters of base 32 that tell {@code key} from the few others at the same place. */
  static String shortHash(String key) {
    return hash(key).substring(0, SHORT_HASH_LENGTH);
  }

  private String readable(String words) {
    String latin = transliterator.apply(words).toLowerCase(Locale.ROOT);
    String joined = trimHyphens(NOT_ALPHANUMERIC.matcher(latin).replaceAll("-"));
    return joined.length() <= READABLE_LENGTH
        ? joined
        : trimHyphens(joined.substring(0, READABLE_LENGTH));
  }

  private static String trimHyphens(String text) {
    int begin = text.startsWith("-") ? 1 : 0;
    int end = text.length() > begin && text.endsWith("-") ? text.length() - 1 : text.length();
    return text.substring(begin, end);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
