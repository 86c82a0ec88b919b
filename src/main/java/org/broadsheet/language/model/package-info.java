/**
 * Models that say which language a text is in, as their authors publish them.
 *
 * <p>{@link org.broadsheet.language.model.LanguageModel} reads fastText's own files, dense and
 * quantized, with all three output layers; {@link org.broadsheet.language.model.ByteGramModel}
 * reads the byte n-grams of py3langid. A text comes in, codes with probabilities go out. Nothing
 * here knows articles, or which languages are likely in a newspaper.
 */
@NullMarked
package org.broadsheet.language.model;

import org.jspecify.annotations.NullMarked;
