package org.fazhi.document;

import org.xml.sax.SAXException;

/** Ends the reading of a document that unpacks to far more text than any report. */
final class TextLimit {

  private static final int MOST_CHARACTERS = 5_000_000;

  /** A document is too long. */
  static final class Exceeded extends SAXException {
    Exceeded() {
      super("more than " + MOST_CHARACTERS + " characters of text");
    }
  }

  private int characters;

  void count(int more) throws Exceeded {
    characters += more;
    if (characters > MOST_CHARACTERS) {
      throw new Exceeded();
    }
  }
}
