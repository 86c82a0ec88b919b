package org.broadsheet.language.model;

/**
 * One answer of a {@link LanguageModel}.
 *
 * @param label the model's own label, without its prefix
 * @param probability 0 to 1
 */
public record Prediction(String label, float probability) {}
