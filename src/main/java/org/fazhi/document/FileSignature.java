package org.fazhi.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

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
  XML("an XML document", "3C3F786D6C");

  private static final int HTML_WINDOW = 4096;

  /**
   * An element that only web pages begin with, after byte order mark, declarations and comments.
   */
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?is)(?:ï»¿|ÿþ|þÿ)?(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*+"
              + "<(?:!doctype\\s+html|(?:html|head|body|meta|title|link)[\\s>])");

  private final String description;
  private final byte[] begin;

  FileSignature(String description, String begin) {
    this.description = description;
    this.begin = HexFormat.of().parseHex(begin);
  }

  /** What {@code bytes} are, in words: {@code a PDF document}. */
  static String describe(byte[] bytes) {
    return of(bytes)
        .map(signature -> signature.description)
        .orElseGet(() -> isWebPage(bytes) ? "a web page" : "binary data");
  }

  /** Whether the bytes are known for something that isn't plain text. */
  static boolean isKnown(byte[] bytes) {
    return of(bytes).isPresent() || isWebPage(bytes);
  }

  private static Optional<FileSignature> of(byte[] bytes) {
    if (isWebPage(bytes)) {
      return Optional.empty(); // XHTML begins as any XML does
    }
    for (FileSignature signature : values()) {
      if (signature.begins(bytes)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code bytes} begin as this format does. */
  boolean begins(byte[] bytes) {
    return bytes.length >= begin.length
        && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }

  /** Whether {@code bytes} begin as web pages do, in whatever encoding. */
  static boolean isWebPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HTML_WINDOW), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    return WEB_PAGE.matcher(head).lookingAt();
  }
}
