/**
 * What of an article is judged, and how much each part weighs.
 *
 * <p>Blocks come in; {@link org.broadsheet.language.passage.Passages} long enough to be judged go
 * out, without addresses, each with its letters, its script and, once it is judged, its {@link
 * org.broadsheet.language.passage.LanguageGuess}. What is no prose, such as a table of shares or a
 * list of names, is told here.
 */
@NullMarked
package org.broadsheet.language.passage;

import org.jspecify.annotations.NullMarked;
