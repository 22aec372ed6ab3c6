/**
 * Documents as they are found: bytes from files, folders, archives or standard input, and their
 * decoding.
 */
@NullMarked
package org.fazhi.document;

import org.jspecify.annotations.NullMarked;
