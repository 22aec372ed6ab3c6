package org.fazhi.serve.page.saved;

import java.util.List;
import org.fazhi.serve.api.Paging;

/**
 * Which rows of an answer a page shows.
 *
 * @param paging what was asked for
 * @param total rows that were found, as many as are counted at most
 * @param cut whether there are more than that
 */
public record RowWindow(Paging paging, int total, boolean cut) {

  /** Number of the first row shown, from 1. */
  public int first() {
    return Math.min(total, (paging.page() - 1) * paging.limit()) + 1;
  }

  /** Number of the last row shown; less than {@link #first} when none is. */
  public int last() {
    return (int) Math.min(total, (long) paging.page() * paging.limit());
  }

  /** Number of the last page, at least 1. */
  public int pages() {
    return Math.max(1, (total + paging.limit() - 1) / paging.limit());
  }

  /** The rows shown. */
  <T> List<T> of(List<T> rows) {
    return rows.subList(first() - 1, Math.max(first() - 1, last()));
  }
}
