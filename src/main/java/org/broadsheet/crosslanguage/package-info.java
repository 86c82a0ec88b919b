/**
 * Stages as transforms of other languages: rows come in and rows go out, in Beam YAML, Python or
 * Go.
 *
 * <p>Each stage is a {@link org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider} that an
 * expansion service finds; {@code broadsheet-expansion.jar}, started with the number of a port, is
 * one. Rows of articles have the columns of the table {@code articles}; between stages of one
 * pipeline they carry what no column tells in a column of bytes.
 *
 * <p>It answers: <em>How do pipelines in other languages use a stage?</em>
 */
@NullMarked
package org.broadsheet.crosslanguage;

import org.jspecify.annotations.NullMarked;
