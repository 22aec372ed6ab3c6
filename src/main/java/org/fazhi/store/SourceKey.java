package org.fazhi.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stands for the place where a document was found, so that new bytes in the same place count as a
 * new version. A digest, so that a published store tells nobody how the disk is laid out.
 *
 * @param value 32 hexadecimal digits
 */
public record SourceKey(String value) implements Comparable<SourceKey> {

  private static final int BYTES = 16;

  /**
   * @param location absolute path or URL
   */
  public static SourceKey of(String location) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(location.getBytes(StandardCharsets.UTF_8));
      return new SourceKey(HexFormat.of().formatHex(digest, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(SourceKey other) {
    return value.compareTo(other.value);
  }
}
