package org.fazhi.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Plain text in UTF-8, GB18030 (with GBK and GB 2312) or UTF-16.
 *
 * <p>A byte order mark decides; else UTF-8, when the bytes are that, save for few damaged ones;
 * else GB18030. Line ends become {@code \n}.
 */
public final class PlainTextDecoder implements FormatDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char DAMAGED = '\uFFFD';

  /** Of the characters beyond ASCII, the share that may be damaged: one in twenty. */
  private static final int DAMAGE_DIVISOR = 20;

  /** Of all bytes, the share that may be control characters: one in a hundred. */
  private static final int CONTROL_DIVISOR = 100;

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (FileSignature.isKnown(bytes)) {
      return Optional.empty();
    }
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return Optional.of(clean(lenient(bytes, marked.get())));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    return Optional.of(clean(decodeUnmarked(bytes)));
  }

  private static String decodeUnmarked(byte[] bytes) throws UnreadableDocumentException {
    String utf8 = lenient(bytes, StandardCharsets.UTF_8);
    if (hardlyDamaged(utf8)) {
      return utf8;
    }
    Optional<String> strict = strict(bytes, GB18030);
    if (strict.isPresent()) {
      return strict.get();
    }
    String damaged = lenient(bytes, GB18030);
    if (hardlyDamaged(damaged)) {
      return damaged;
    }
    throw new UnreadableDocumentException("text in neither UTF-8 nor GB18030");
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(GB18030);
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... begin) {
    if (bytes.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if ((bytes[i] & 0xFF) != begin[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > bytes.length / CONTROL_DIVISOR;
  }

  private static String lenient(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean hardlyDamaged(String text) {
    long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
    long damaged = text.chars().filter(c -> c == DAMAGED).count();
    return damaged == 0 || damaged < beyondAscii / DAMAGE_DIVISOR;
  }

  private static String clean(String text) {
    String unmarked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
