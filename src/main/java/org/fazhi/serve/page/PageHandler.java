package org.fazhi.serve.page;

/** Answers requests for the pages of one route; any number of threads may ask at once. */
@FunctionalInterface
public interface PageHandler {

  PageAnswer answer(PageRequest request);
}
