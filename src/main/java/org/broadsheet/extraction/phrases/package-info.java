/**
 * The wordings that mark boilerplate in a dozen languages, and the rules that cut by them.
 *
 * <p>Blocks come in; the same blocks go out, some of them cut, with the names of outlets that the
 * wordings mention.
 */
@NullMarked
package org.broadsheet.extraction.phrases;

import org.jspecify.annotations.NullMarked;
