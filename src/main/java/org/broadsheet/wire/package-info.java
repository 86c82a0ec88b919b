/**
 * How values are written when they cross from one worker to another.
 *
 * <p>A value writes its fields one after the other into a {@link org.broadsheet.wire.FieldOutput}
 * and reads them in the same order from a {@link org.broadsheet.wire.FieldInput}; a {@link
 * org.broadsheet.wire.ValueCoder} beside the value is all that Beam needs. What is written does not
 * outlive a run, so there are no versions; but for a {@link org.broadsheet.wire.Memo}, which later
 * runs read.
 *
 * <p>It answers: <em>How does a value cross the network?</em>
 */
@NullMarked
package org.broadsheet.wire;

import org.jspecify.annotations.NullMarked;
