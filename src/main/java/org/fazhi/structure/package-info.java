/** The structure of a report: page metadata, title, sections with their roles, sentences. */
@NullMarked
package org.fazhi.structure;

import org.jspecify.annotations.NullMarked;
