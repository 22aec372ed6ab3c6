package org.fazhi.serve.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Keeps text that is written to it. */
final class CapturedText extends ServletOutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public void write(int octet) {
    bytes.write(octet);
  }

  /** Takes all characters; what it replaces refuses those that aren't in ISO 8859-1. */
  @Override
  public void print(String words) {
    bytes.writeBytes(words.getBytes(UTF_8));
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("errors are written at once");
  }

  @Override
  public String toString() {
    return bytes.toString(UTF_8);
  }
}
