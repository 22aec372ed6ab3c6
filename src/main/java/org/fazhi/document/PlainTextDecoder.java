package org.fazhi.document;

import java.util.Optional;

/**
 * Plain text in any of the encodings that {@link EncodedText} tells. Line ends become {@code \n}.
 */
public final class PlainTextDecoder implements FormatDecoder {

  /** Of all bytes, the share that may be control characters: one in a hundred. */
  private static final int CONTROL_DIVISOR = 100;

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Optional<String> decode(String name, byte[] bytes) throws UnreadableDocumentException {
    if (FileSignature.isKnown(bytes)
        || (EncodedText.byteOrderMark(bytes).isEmpty() && isBinary(bytes))) {
      return Optional.empty();
    }
    return Optional.of(EncodedText.decode(bytes));
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
}
