package org.fazhi.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Formats that are known by their first bytes. */
enum FileSignature {
  PDF("a PDF document", "25504446"),
  ZIP("a ZIP archive or an office document", "504B0304"),
  OLE("a Word or Excel document of the old format", "D0CF11E0"),
  RTF("an RTF document", "7B5C727466"),
  PNG("a PNG image", "89504E47"),
  JPEG("a JPEG image", "FFD8FF"),
  GIF("a GIF image", "47494638"),
  GZIP("a gzip archive", "1F8B08"),
  RAR("a RAR archive", "526172211A"),
  SEVEN_ZIP("a 7z archive", "377ABCAF"),
  OFD("an XML document", "3C3F786D6C");

  private static final int HTML_WINDOW = 1024;

  private final String description;
  private final byte[] begin;

  FileSignature(String description, String begin) {
    this.description = description;
    this.begin = java.util.HexFormat.of().parseHex(begin);
  }

  /** What {@code bytes} are, in words: {@code a PDF document}. */
  static String describe(byte[] bytes) {
    return of(bytes)
        .map(signature -> signature.description)
        .orElseGet(() -> isHtml(bytes) ? "a web page" : "binary data");
  }

  /** Whether the bytes are known for something that isn't plain text. */
  static boolean isKnown(byte[] bytes) {
    return of(bytes).isPresent() || isHtml(bytes);
  }

  private static Optional<FileSignature> of(byte[] bytes) {
    for (FileSignature signature : values()) {
      if (signature.begins(bytes)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= begin.length
        && java.util.Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }

  private static boolean isHtml(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HTML_WINDOW), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(ï»¿)?\\s*(<!--.*?-->\\s*)*", "");
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }
}
