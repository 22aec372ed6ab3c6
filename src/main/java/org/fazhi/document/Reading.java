package org.fazhi.document;

/** What reading a document gave: its text, or the reason why there is none. */
public sealed interface Reading permits SourceDocument, Skipped {}
