/** What those who run the server see of it: health, metrics, access log, behaviour of the port. */
@NullMarked
package org.fazhi.serve.operations;

import org.jspecify.annotations.NullMarked;
