/**
 * Blocks that recur within an outlet: learned from the outlet's own articles, and cut.
 *
 * <p>Articles whose outlet was detected come in. The same articles go out, with the blocks cut that
 * their outlet prints over and over (donation appeals, footers, sign-up prompts), and articles of
 * an unknown outlet that carry an outlet's learned blocks have that outlet; beside them the learned
 * blocks, for the table {@code outlet_boilerplate}.
 *
 * <p>A block is counted over <em>families</em>: all versions of one article count once. Counting
 * articles would let ten edited versions of one report erase that report's own body.
 *
 * <p>It answers: <em>What does an outlet print over and over?</em>
 */
@NullMarked
package org.broadsheet.repetition;

import org.jspecify.annotations.NullMarked;
