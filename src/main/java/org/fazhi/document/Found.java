package org.fazhi.document;

/** What an input leads to: a document to read, or the reason why there is none. */
public sealed interface Found permits DocumentFile, Skipped {}
