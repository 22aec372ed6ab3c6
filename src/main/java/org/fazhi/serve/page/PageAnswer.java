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
   * @param head what it adds to the head of all pages
   */
  record Page(
      int status, String template, String title, Map<String, Object> parameters, PageHead head)
      implements PageAnswer {

    public Page {
      parameters = Map.copyOf(parameters);
    }

    /** A page that was found. */
    public static Page of(String template, String title, Map<String, Object> parameters) {
      return new Page(200, template, title, parameters, PageHead.PLAIN);
    }

    /** The same page with this in its head. */
    public Page with(PageHead other) {
      return new Page(status, template, title, parameters, other);
    }
  }

  /**
   * A file to keep.
   *
   * @param mediaType with the character set where there is one
   * @param fileName name proposed to the browser
   */
  record Download(String mediaType, String fileName, String text) implements PageAnswer {}

  /** There is nothing at this address; a page says so. */
  record Missing() implements PageAnswer {}
}
