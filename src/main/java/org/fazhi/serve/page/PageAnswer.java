package org.fazhi.serve.page;

import java.util.Map;

/** What a handler answers. */
public sealed interface PageAnswer {

  /**
   * A page.
   *
   * @param status HTTP status
   * @param template name of the template under {@code src/main/jte}, without {@code .jte}
   * @param title title in the browser and heading of the page
   * @param parameters what the template shows, by name; {@code page} is added
   */
  record Page(int status, String template, String title, Map<String, Object> parameters)
      implements PageAnswer {

    public Page {
      parameters = Map.copyOf(parameters);
    }

    /** A page that was found. */
    public static Page of(String template, String title, Map<String, Object> parameters) {
      return new Page(200, template, title, parameters);
    }
  }

  /**
   * A file to keep.
   *
   * @param mediaType with the character set where there is one
   * @param fileName name proposed to the browser
   */
  record Download(String mediaType, String fileName, String text) implements PageAnswer {}

  /** There is no such page; the template says why. */
  record Missing(String path) implements PageAnswer {}
}
