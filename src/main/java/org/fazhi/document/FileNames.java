package org.fazhi.document;

import java.util.Locale;
import java.util.Set;

/** What the name of a file tells of its content. */
final class FileNames {

  private static final Set<String> COMPANIONS =
      Set.of("csv", "json", "jsonl", "md", "sha256", "tsv", "yaml", "yml");

  private FileNames() {}

  /** Whether files named so accompany documents: tables, notes. */
  static boolean isCompanion(String name) {
    return COMPANIONS.contains(ending(name));
  }

  static boolean isArchive(String name) {
    return ending(name).equals("zip");
  }

  /** Whether a part of {@code path} is hidden, or made by a system for its own use. */
  static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
