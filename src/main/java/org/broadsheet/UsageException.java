package org.broadsheet;

/** A command line that cannot be run; the message is one sentence for the person who typed it. */
public final class UsageException extends RuntimeException {

  public UsageException(String message) {
    super(message);
  }
}
