package org.fazhi.serve.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param begin index of its first byte
 * @param length in bytes; 0 when nothing of the file is asked for
 */
record ByteRange(long begin, long length) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads a {@code Range} header.
   *
   * @param size of the file, in bytes
   * @return the part that is asked for; none when the whole is to be sent, as it is for several
   *     parts and for what cannot be read
   */
  static Optional<ByteRange> parse(@Nullable String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header.strip());
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long length = Math.min(size, Long.parseLong(one.group(2)));
      return Optional.of(new ByteRange(size - length, length));
    }
    long begin = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (last < begin && !one.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(begin, Math.max(0, Math.min(last, size - 1) - begin + 1)));
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** As {@code Content-Range} has it: {@code bytes 0-99/1000}. */
  String contentRange(long size) {
    return "bytes " + begin + "-" + (begin + length - 1) + "/" + size;
  }
}
