/**
 * Tests of the jar as a user runs it: a folder a runner, and what they share. {@code mvn verify}
 * runs the folder of the runner that it builds for.
 */
package org.broadsheet.runners;
