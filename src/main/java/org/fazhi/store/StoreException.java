package org.fazhi.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written; the message names it and says why. */
public class StoreException extends RuntimeException {

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
