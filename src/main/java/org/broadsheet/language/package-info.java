/**
 * In which languages an article is written.
 *
 * <p>Articles come in; the same articles go out with their {@link org.broadsheet.article.Language},
 * found from the blocks that are kept. {@link org.broadsheet.language.LanguageModel} reads
 * fastText's own files, {@link org.broadsheet.language.LanguageDetector} turns its answers about
 * blocks into one about the article.
 */
package org.broadsheet.language;
