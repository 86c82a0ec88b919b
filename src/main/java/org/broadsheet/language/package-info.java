/**
 * In which languages an article is written.
 *
 * <p>Articles come in; the same articles go out with their {@link org.broadsheet.article.Language},
 * found from the blocks that are kept. {@link org.broadsheet.language.LanguageModel} reads
 * fastText's own files, {@link org.broadsheet.language.LanguageDetector} turns its answers about
 * blocks into one about the article.
 *
 * <p>How well related languages are told apart with the built-in model, on sentences of 60
 * characters and more and on eight of them in a row ({@code language.evaluation.PredictLanguages}
 * of the test tree, sentences of Universal Dependencies and NER treebanks): Croatian .89 and 1.00,
 * Serbian in Latin letters .72 and .98 (the rest is called Croatian), Danish .96 and 1.00, Bokmål
 * .83 and 1.00, Nynorsk comes out as {@code no} or Danish (.12 and .04 as {@code nn}), Swedish .995
 * and 1.00, Slovak .86 and 1.00 (else Czech), Portuguese .995 and 1.00, Galician .40 and .60 (else
 * Spanish or Portuguese). Russian and Ukrainian sentences 1.00 and 1.00, texts under 40 characters
 * .99 and .95; Indonesian .98 and .82. Malay, Bosnian, Bulgarian, Belarusian and the variants of
 * Chinese were not measured, and all Chinese is {@code zh}.
 *
 * <p>It answers: <em>In which language is it written?</em>
 */
package org.broadsheet.language;
