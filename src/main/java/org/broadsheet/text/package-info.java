/**
 * What all rooms do with text: normalising it, splitting it into words and sentences, hashing it,
 * looking up the words of a language.
 *
 * <p>Strings come in; words, hashes and offsets go out. Nothing here knows Beam.
 *
 * <p>It answers: <em>How is text normalised, split and hashed?</em>
 */
@NullMarked
package org.broadsheet.text;

import org.jspecify.annotations.NullMarked;
