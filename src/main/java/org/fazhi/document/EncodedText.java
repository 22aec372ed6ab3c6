package org.fazhi.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Characters of bytes whose encoding is unknown: UTF-8, GB18030 (with GBK and GB 2312), Big5 or
 * UTF-16.
 *
 * <p>A byte order mark decides; else UTF-8, when the bytes are that, save for few damaged ones;
 * else what decodes without error, GB18030 unless Big5 gives the likelier Chinese. What a page says
 * of its own encoding is not asked, since the bytes know better.
 */
final class EncodedText {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char DAMAGED = '\uFFFD';

  /** Frequent in all Chinese text and the same in both scripts. */
  private static final String FREQUENT = "的一是在不了有和人中年日月大上工作行政府法局部度和全文本之以及市";

  /** Of the characters beyond ASCII, the share that may be damaged: one in twenty. */
  private static final int DAMAGE_DIVISOR = 20;

  private EncodedText() {}

  /**
   * The characters, line ends as {@code \n}.
   *
   * @throws UnreadableDocumentException when no encoding fits
   */
  static String decode(byte[] bytes) throws UnreadableDocumentException {
    Optional<Charset> marked = byteOrderMark(bytes);
    return clean(marked.isPresent() ? new String(bytes, marked.get()) : unmarked(bytes));
  }

  /** The encoding that a byte order mark names. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
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

  /** A name or another short text in UTF-8 if it is that without error, else in GB18030. */
  static String decodeShort(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, GB18030));
  }

  private static String unmarked(byte[] bytes) throws UnreadableDocumentException {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (hardlyDamaged(utf8)) {
      return utf8;
    }
    Optional<String> gb = strict(bytes, GB18030);
    Optional<String> big5 = strict(bytes, BIG5);
    if (gb.isPresent() && big5.isPresent()) {
      return frequency(big5.get()) > frequency(gb.get()) ? big5.get() : gb.get();
    }
    if (gb.isPresent() || big5.isPresent()) {
      return gb.or(() -> big5).get();
    }
    String damagedGb = new String(bytes, GB18030);
    String damagedBig5 = new String(bytes, BIG5);
    String likelier = frequency(damagedBig5) > frequency(damagedGb) ? damagedBig5 : damagedGb;
    if (hardlyDamaged(likelier)) {
      return likelier;
    }
    throw new UnreadableDocumentException("text in neither UTF-8 nor GB18030");
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

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static long frequency(String text) {
    return text.chars().filter(c -> FREQUENT.indexOf(c) >= 0).count();
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
