/**
 * Which outlet published an article, by the article's own evidence.
 *
 * <p>Articles come in with clues that extraction collected ({@link
 * org.broadsheet.article.Metadata#outletClues()}) and with their blocks; the same articles go out
 * with an {@link org.broadsheet.article.Outlet}: domain, name, confidence, evidence, agencies and
 * origin, or unknown with the candidates in the evidence. Agencies and the words of their credits
 * are data: {@code agencies.tsv}, {@code credit-words.tsv}; sites that carry the articles of others
 * are listed in {@code carriers.txt}.
 *
 * <p>It answers: <em>Who published this article?</em>
 */
@NullMarked
package org.broadsheet.outlet;

import org.jspecify.annotations.NullMarked;
