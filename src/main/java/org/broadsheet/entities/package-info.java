/**
 * Finds the people, organisations and places of articles, gives each one name, and counts them.
 *
 * <p>Articles come in. {@link org.broadsheet.entities.FindMentions} tags their clean text and joins
 * the names within each article; {@link org.broadsheet.entities.NameEntities} joins the names of
 * the whole corpus; {@link org.broadsheet.entities.CountEntities} counts by outlet, language and
 * day, and describes each entity. Mentions and counts go out.
 *
 * <p>It answers: <em>Who and what is named, and how often?</em>
 */
@NullMarked
package org.broadsheet.entities;

import org.jspecify.annotations.NullMarked;
