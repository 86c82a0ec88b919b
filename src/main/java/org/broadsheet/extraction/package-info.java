/**
 * Makes an article of a record: format rules, boilerplate of the single document, metadata.
 *
 * <p>{@link org.broadsheet.article.SourceRecord}s come in; {@link org.broadsheet.article.Article}s,
 * {@link org.broadsheet.article.Reject}s and the kinds of skipped records go out. This is the one
 * place where rejects split off. The thinking starts at {@link
 * org.broadsheet.extraction.ArticleExtractor}; {@code prose} reads plain text and Markdown, {@code
 * page} reads HTML, {@code metadata} dates, titles and names, {@code phrases} the wordings that
 * mark boilerplate in any of them.
 *
 * <p>It answers: <em>What is the article on this page, and what is not?</em>
 */
@NullMarked
package org.broadsheet.extraction;

import org.jspecify.annotations.NullMarked;
