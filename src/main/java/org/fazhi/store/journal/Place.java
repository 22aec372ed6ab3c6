package org.fazhi.store.journal;

/**
 * Where a journal holds the content of a graph; bytes from the begin of the file.
 *
 * @param content begin of the statements
 * @param length their length
 * @param keys begin of the keys of the shared statements
 * @param keyCount number of keys, eight bytes each
 */
public record Place(long content, int length, long keys, int keyCount) {}
