package org.fazhi.evaluate;

import java.io.IOException;

/** A file of annotations or of an earlier outcome is not what it should be. */
public final class AnnotationException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the file
   * @param where JSON path of the offending value: {@code $.legal[2].kind}
   * @param reason what is wrong with it, with the value
   */
  AnnotationException(String file, String where, String reason) {
    super(file + ": " + where + ": " + reason);
  }
}
