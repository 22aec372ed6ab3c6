package org.fazhi.serve.dataset;

import java.nio.file.Path;

/**
 * The whole data set as a compressed file.
 *
 * @param name {@code fazhi.nq.gz}
 * @param mediaType of what is compressed: {@code application/n-quads}
 * @param sha256 of the compressed file, in hexadecimal digits
 * @param size of the compressed file, in bytes
 */
public record Dump(String name, String mediaType, Path file, String sha256, long size) {}
