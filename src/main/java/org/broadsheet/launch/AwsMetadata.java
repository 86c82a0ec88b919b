package org.broadsheet.launch;

import java.util.stream.Stream;

/**
 * Keeps a run that has nothing on S3 from waiting for Amazon's metadata service.
 *
 * <p>Beam's S3 file system looks for its region when it is registered, whatever the paths are.
 * Where none is configured its client asks a service that only machines of EC2 have: 0.8 s of every
 * start elsewhere (of 14 s on the sample corpus; class-loading log of a run, 2026-11).
 */
public final class AwsMetadata {

  /** The AWS SDK's own switch, read once when it looks for a region. */
  static final String SWITCH = "aws.disableEc2Metadata";

  private AwsMetadata() {}

  /** Turns the question off, unless a word of the command line names S3 or the user has chosen. */
  public static void skipUnlessNeeded(Words words) {
    boolean needed = Stream.of(words.toArray()).anyMatch(word -> word.contains("s3:"));
    if (!needed && System.getProperty(SWITCH) == null) {
      System.setProperty(SWITCH, "true");
    }
  }
}
