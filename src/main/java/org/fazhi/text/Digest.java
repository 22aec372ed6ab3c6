package org.fazhi.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests of texts and bytes. */
public final class Digest {

  private static final int SHORT = 12;

  private Digest() {}

  /** Lower-case hexadecimal SHA-256 of {@code bytes}, 64 characters. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first 48 bits of the SHA-256 of {@code text} in UTF-8, as 12 hexadecimal characters. */
  public static String shortHex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }
}
