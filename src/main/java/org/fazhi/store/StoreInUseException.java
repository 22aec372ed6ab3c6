package org.fazhi.store;

/** Another process writes into the store, or has its data open, such as a server. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  StoreInUseException(String message) {
    super(message);
  }
}
