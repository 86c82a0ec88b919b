/**
 * In which languages an article is written.
 *
 * <p>Articles come in; the same articles go out with their {@link org.broadsheet.article.Language},
 * found from the blocks that are kept. {@link org.broadsheet.language.model.LanguageModel} reads
 * fastText's own files, {@code ByteGramModel} is the second opinion where the first model is in
 * doubt, {@code CloseRelatives} tells languages apart that both mix up, and {@link
 * org.broadsheet.language.LanguageDetector} turns answers about blocks into one about the article.
 *
 * <p>How well each language is told is in {@link org.broadsheet.language.Measured} and, with the
 * models and their licences, in {@code MODELS.md} in the folder of the resources. Hardest are
 * single sentences in Bosnian, Croatian and Serbian in Latin letters (seven of ten are right) and
 * in Nynorsk and Bokmål (eight of ten); of ten sentences together nearly all are right. All Chinese
 * is {@code zh} unless it is clearly Cantonese or Wu.
 *
 * <p>It answers: <em>In which language is it written?</em>
 */
@NullMarked
package org.broadsheet.language;

import org.jspecify.annotations.NullMarked;
