package org.fazhi.serve.settings;

/** A setting is unknown or has no meaning; the message says where it stands and why. */
public final class SettingsException extends RuntimeException {

  public SettingsException(String message) {
    super(message);
  }
}
