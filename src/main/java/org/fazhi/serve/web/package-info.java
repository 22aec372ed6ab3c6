/** What every part of the server shares: negotiation, addresses, problems, conditional answers. */
@NullMarked
package org.fazhi.serve.web;

import org.jspecify.annotations.NullMarked;
