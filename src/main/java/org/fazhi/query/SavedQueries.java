package org.fazhi.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries of one folder, by name. Immutable. */
public final class SavedQueries {

  private static final String FOLDER = "/queries";

  private final Map<String, SavedQuery> byName;

  private SavedQueries(List<SavedQuery> queries) {
    byName = new TreeMap<>();
    queries.forEach(query -> byName.put(query.name(), query));
  }

  /**
   * The queries that come with the program.
   *
   * @throws SavedQueryException when one of them is broken
   */
  public static SavedQueries standard() {
    URL folder = SavedQueries.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("no folder " + FOLDER + " on the class path");
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return from(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarFile(uri))) {
        return from(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The queries {@code *.rq} of {@code folder}.
   *
   * @throws SavedQueryException when one of them is broken
   */
  public static SavedQueries from(Path folder) {
    SavedQueryParser parser = new SavedQueryParser();
    try (Stream<Path> files = Files.list(folder)) {
      return new SavedQueries(
          files
              .filter(file -> file.toString().endsWith(".rq"))
              .sorted()
              .map(file -> parser.parse("queries/" + file.getFileName(), read(file)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query called {@code name}: {@code who-studied-law}. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All queries, sorted by name. */
  public Collection<SavedQuery> all() {
    return List.copyOf(byName.values());
  }

  /** The file of a {@code jar:file:…!/entry} address; a file system of our own can be closed. */
  private static Path jarFile(URI entry) {
    String address = entry.getRawSchemeSpecificPart();
    return Path.of(URI.create(address.substring(0, address.indexOf("!/"))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
