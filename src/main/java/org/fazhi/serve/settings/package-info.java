/** The settings of the server, from flags, environment and one file. */
@NullMarked
package org.fazhi.serve.settings;

import org.jspecify.annotations.NullMarked;
