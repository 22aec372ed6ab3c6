package org.fazhi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.Found;

/** The sample texts that come with the program: {@code /sample/index.tsv} and what it names. */
final class SampleReports {

  private static final String FOLDER = "/sample/";

  private SampleReports() {}

  /** All sample texts, in the order of the index. */
  static Iterator<Found> all() {
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(open("index.tsv"), StandardCharsets.UTF_8))) {
      return index
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .map(SampleReports::document)
          .toList()
          .iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found document(String name) {
    return new DocumentFile(name, "sample:" + name, () -> read(name));
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) {
    InputStream in = SampleReports.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("missing from the class path: " + FOLDER + name);
    }
    return in;
  }
}
