package org.fazhi.serve;

/** The server cannot start; the message says why. */
public final class ServerException extends RuntimeException {

  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
