/**
 * What the whole job costs, beside the Python programs that do the same: {@link
 * org.broadsheet.benchmark.JobCost} is the command. Inner loops alone are timed by JMH.
 */
@org.jspecify.annotations.NullMarked
package org.broadsheet.benchmark;
