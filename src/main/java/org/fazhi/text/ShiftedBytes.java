package org.fazhi.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a run of characters say when they are read one byte later: the bytes of 萍季 are
 * the second of 科, both of 技 and the first of 局.
 *
 * <p>Only the two-byte range of GB 2312 is considered, in which both bytes are A1 or above; nothing
 * outside it stays readable when shifted.
 *
 * @param firstTrail second byte of the first character, whose first byte is lost
 * @param inner the characters whose bytes are all there
 * @param lastLead first byte of the last character, whose second byte is lost
 */
record ShiftedBytes(int firstTrail, String inner, int lastLead) {

  private static final Charset GB = Charset.forName("GB18030");
  private static final int LOWEST = 0xA1;
  private static final int FIRST_HAN_LEAD = 0xB0;
  private static final int LAST_HAN_LEAD = 0xF7;
  private static final int HIGHEST = 0xFE;

  /** {@code run} read one byte later; empty when its bytes give no Chinese text that way. */
  static Optional<ShiftedBytes> of(String run) {
    byte[] bytes = run.getBytes(GB);
    if (bytes.length != run.length() * 2) {
      return Optional.empty();
    }
    for (byte b : bytes) {
      if ((b & 0xFF) < LOWEST) {
        return Optional.empty();
      }
    }
    String inner = new String(bytes, 1, bytes.length - 2, GB);
    return inner.codePoints().allMatch(ShiftedBytes::isChinese)
        ? Optional.of(new ShiftedBytes(bytes[0] & 0xFF, inner, bytes[bytes.length - 1] & 0xFF))
        : Optional.empty();
  }

  /** Whether both bytes of {@code c} lie in the range that a shifted reading can show. */
  static boolean isPossible(char c) {
    return c > 0x7F && bothBytes(c).isPresent();
  }

  /** Every character that can be the first. */
  List<Character> firsts() {
    List<Character> firsts = new ArrayList<>();
    for (int lead = FIRST_HAN_LEAD; lead <= LAST_HAN_LEAD; lead++) {
      addHan(firsts, lead, firstTrail);
    }
    return firsts;
  }

  /** Every character that can be the last. */
  List<Character> lasts() {
    List<Character> lasts = new ArrayList<>();
    for (int trail = LOWEST; trail <= HIGHEST; trail++) {
      addHan(lasts, lastLead, trail);
    }
    return lasts;
  }

  /** Whether {@code first} can be the first character. */
  boolean canBegin(char first) {
    return bothBytes(first).filter(bytes -> (bytes[1] & 0xFF) == firstTrail).isPresent();
  }

  /** Whether {@code last} can be the last character. */
  boolean canEnd(char last) {
    return bothBytes(last).filter(bytes -> (bytes[0] & 0xFF) == lastLead).isPresent();
  }

  private static Optional<byte[]> bothBytes(char c) {
    byte[] bytes = String.valueOf(c).getBytes(GB);
    boolean possible =
        bytes.length == 2 && (bytes[0] & 0xFF) >= LOWEST && (bytes[1] & 0xFF) >= LOWEST;
    return possible ? Optional.of(bytes) : Optional.empty();
  }

  private static void addHan(List<Character> characters, int lead, int trail) {
    String decoded = new String(new byte[] {(byte) lead, (byte) trail}, GB);
    if (decoded.length() == 1 && Character.isIdeographic(decoded.charAt(0))) {
      characters.add(decoded.charAt(0));
    }
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c) || "，。、；：！？（）《》“”〔〕".indexOf(c) >= 0;
  }
}
