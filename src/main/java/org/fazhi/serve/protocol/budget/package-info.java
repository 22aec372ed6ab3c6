/** What a query may use of memory and time where ARQ itself sets no limit. */
@NullMarked
package org.fazhi.serve.protocol.budget;

import org.jspecify.annotations.NullMarked;
