package org.fazhi.document;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/**
 * Finds the documents that inputs of a command stand for: files, folders with all that is below
 * them, patterns such as {@code reports/*.txt}, and {@code -} for standard input. A ZIP archive
 * stands for the documents in it.
 *
 * <p>Documents come in the order of the inputs, those of one folder or pattern ordered by path, one
 * folder at a time, so that any number of files takes little memory. Hidden files, and files that
 * accompany documents (tables, notes), are passed over inside folders; named themselves, they are
 * documents like all others.
 */
public final class DocumentFinder {

  private static final String STANDARD_INPUT = "-";
  private static final Pattern PATTERN_SIGN = Pattern.compile("[*?\\[{]");
  private final Path workingFolder;
  private final InputStream standardInput;

  /**
   * @param workingFolder what relative inputs are relative to
   * @param standardInput what {@code -} reads
   */
  public DocumentFinder(Path workingFolder, InputStream standardInput) {
    this.workingFolder = workingFolder.toAbsolutePath();
    this.standardInput = standardInput;
  }

  /** Everything that {@code inputs} lead to, lazily. Inputs that lead nowhere say why. */
  public Iterator<Found> find(List<String> inputs) {
    return new ChainedIterator<>(
        new ChainedIterator<>(inputs.iterator(), this::find), Archives::expand);
  }

  private Iterator<Found> find(String input) {
    if (input.equals(STANDARD_INPUT)) {
      return one(new DocumentFile(STANDARD_INPUT, STANDARD_INPUT, standardInput::readAllBytes));
    }
    try {
      Path path = workingFolder.resolve(input).normalize();
      if (Files.isDirectory(path)) {
        return below(path, input);
      }
      if (Files.exists(path)) {
        return one(file(path.getFileName().toString(), path));
      }
    } catch (InvalidPathException e) {
      // Some systems don't take a pattern for a path.
    }
    return PATTERN_SIGN.matcher(input).find()
        ? matching(input)
        : one(new Skipped(input, "no such file or folder"));
  }

  private static Iterator<Found> below(Path folder, String input) {
    return found(
        folder,
        FileWalk.below(folder),
        path -> !FileNames.isCompanion(path.getFileName().toString()),
        new Skipped(input, "the folder holds no documents"));
  }

  private Iterator<Found> matching(String input) {
    int slash = input.lastIndexOf('/', firstSign(input));
    Path folder = workingFolder.resolve(input.substring(0, slash + 1)).normalize();
    if (!Files.isDirectory(folder)) {
      return one(new Skipped(input, "no such folder: " + folder));
    }
    String pattern = input.substring(slash + 1);
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      return one(new Skipped(input, "no pattern of file names: " + e.getDescription()));
    }
    boolean deep = pattern.contains("/") || pattern.contains("**");
    return found(
        folder,
        deep ? FileWalk.below(folder) : FileWalk.in(folder),
        path -> matcher.matches(folder.relativize(path)),
        new Skipped(input, "no file matches"));
  }

  private static int firstSign(String input) {
    Matcher sign = PATTERN_SIGN.matcher(input);
    return sign.find() ? sign.start() : input.length();
  }

  private static Iterator<Found> found(
      Path folder, Iterator<Path> files, Predicate<Path> wanted, Skipped otherwise) {
    Iterator<Found> found =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
            .filter(wanted)
            .map(path -> file(relative(folder, path), path))
            .iterator();
    return found.hasNext() ? found : one(otherwise);
  }

  private static Iterator<Found> one(Found found) {
    return List.of(found).iterator();
  }

  private static String relative(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static Found file(String name, Path path) {
    return DocumentFile.at(name, path);
  }
}
