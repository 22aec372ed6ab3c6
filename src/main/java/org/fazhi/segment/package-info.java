/** Word segmentation and script conversion; the only package that knows HanLP. */
@NullMarked
package org.fazhi.segment;

import org.jspecify.annotations.NullMarked;
