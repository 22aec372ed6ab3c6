/** The command line; wires the stages and does the printing. */
@NullMarked
package org.fazhi.cli;

import org.jspecify.annotations.NullMarked;
