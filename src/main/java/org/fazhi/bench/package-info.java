/**
 * Measures the program from outside, as a user meets it: commands as processes of their own, pages
 * and queries over HTTP. Times are told as ratios, which say more than seconds on one machine.
 */
@NullMarked
package org.fazhi.bench;

import org.jspecify.annotations.NullMarked;
