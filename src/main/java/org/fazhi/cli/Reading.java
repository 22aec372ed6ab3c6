package org.fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Names what reads the reports: the version of the program with a digest of its code and rules. Two
 * runs of the same reading get the same facts from the same bytes.
 */
final class Reading {

  private static final int DIGEST_LETTERS = 16;

  private Reading() {}

  /** {@code 0.1.0+5d41402abc4b2a76}. */
  static String name() {
    try {
      Path code =
          Path.of(Reading.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String digest =
          Files.isDirectory(code)
              ? ofFolder(code)
              : DigestUtils.sha256Hex(Files.readAllBytes(code));
      return Version.number() + "+" + digest.substring(0, DIGEST_LETTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program doesn't know where its code is", e);
    }
  }

  private static String ofFolder(Path code) throws IOException {
    StringBuilder listing = new StringBuilder();
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        listing
            .append(code.relativize(file))
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
    }
    return DigestUtils.sha256Hex(listing.toString().getBytes(StandardCharsets.UTF_8));
  }
}
