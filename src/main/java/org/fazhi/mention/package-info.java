/** Mentions in clean text: regions, agencies, legal documents, quantities, people. */
@NullMarked
package org.fazhi.mention;

import org.jspecify.annotations.NullMarked;
