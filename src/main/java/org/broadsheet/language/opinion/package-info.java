/**
 * What is known beyond one model's answer, for the passages in which it is not sure.
 *
 * <p>{@link org.broadsheet.language.opinion.TwoOpinions} weighs the answers of both models with how
 * frequent a language is among news; {@link org.broadsheet.language.opinion.CloseRelatives} tells
 * apart languages that both mix up, by words that only one of them writes so.
 */
@NullMarked
package org.broadsheet.language.opinion;

import org.jspecify.annotations.NullMarked;
