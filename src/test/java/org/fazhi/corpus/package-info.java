/**
 * Corpora of the tests: sentences in which the expected answers are marked in the text itself.
 *
 * <p>{@code [杭州市临安区科学技术局|区科技局]印发通知} reads: the words 区科技局 are found and mean 杭州市临安区科学技术局. What is
 * not marked must not be found.
 */
@NullMarked
package org.fazhi.corpus;

import org.jspecify.annotations.NullMarked;
