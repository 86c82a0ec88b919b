package org.broadsheet.reading;

import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * What was attempted in one file or a part of one, counted where records are found and not where
 * they come out: the sums of an input must equal its articles, rejects and skipped records.
 *
 * @param input the {@code --input} as it was given
 * @param bytes stored bytes, compressed as they lie there
 * @param records records that were found
 */
@DefaultCoder(InputTallyCoder.class)
public record InputTally(String input, long bytes, long records) {}
