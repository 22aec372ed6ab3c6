package org.fazhi.document;

/**
 * Where a document came from.
 *
 * @param name path or URL as given, relative to the input it was found in; {@code
 *     2022.zip!/卫健局.docx} for a member of an archive
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param mediaType {@code text/plain}
 */
public record DocumentSource(String name, String sha256, String mediaType) {}
