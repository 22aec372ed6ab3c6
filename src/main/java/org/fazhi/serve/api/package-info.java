/** Saved queries for programs, and their description in OpenAPI. */
@NullMarked
package org.fazhi.serve.api;

import org.jspecify.annotations.NullMarked;
