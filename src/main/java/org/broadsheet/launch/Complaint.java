package org.broadsheet.launch;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a failure, which runners wrap many times, the one sentence that a person needs. */
public final class Complaint {

  /** What wrappers put before the message of what they wrap. */
  private static final Pattern CLASS_NAMES =
      Pattern.compile("^(?:(?:[a-z][\\w$]*\\.)+[A-Z][\\w$.]*: )+");

  private Complaint() {}

  /** The sentence, without a full stop. */
  public static String of(Throwable failure) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      if (mentions(cause, OutOfMemoryError.class)) {
        return "the memory of "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB is too small for this input; give more, for example JAVA_OPTS=-Xmx4g, or more"
            + " --shards";
      }
      if (mentions(cause, ConnectException.class)) {
        return "the service that runs the job no longer answers ("
            + CLASS_NAMES.matcher(String.valueOf(cause.getMessage())).replaceFirst("")
            + ")";
      }
    }
    return sentence(causes);
  }

  private static boolean mentions(Throwable cause, Class<?> type) {
    return type.isInstance(cause)
        || String.valueOf(cause.getMessage()).contains(type.getName() + ":");
  }

  /** The innermost cause that says anything. */
  private static String sentence(List<Throwable> causes) {
    for (int i = causes.size() - 1; i >= 0; i--) {
      String message = causes.get(i).getMessage();
      if (message != null && !message.isBlank()) {
        String line = message.lines().findFirst().orElseThrow();
        String said = CLASS_NAMES.matcher(line).replaceFirst("").replaceFirst("\\.$", "");
        return speaks(causes.get(i), line) ? said : name(causes.get(i)) + ": " + said;
      }
    }
    return causes.get(causes.size() - 1).getClass().getName();
  }

  /** Exceptions of ours hold a sentence; of others the name of the class says more. */
  private static boolean speaks(Throwable cause, String line) {
    return cause instanceof IllegalArgumentException
        || cause instanceof IllegalStateException
        || CLASS_NAMES.matcher(line).find();
  }

  private static String name(Throwable cause) {
    return cause.getClass().getSimpleName();
  }

  private static List<Throwable> causes(Throwable failure) {
    Set<Throwable> causes = new LinkedHashSet<>();
    for (Throwable cause = failure; cause != null && causes.add(cause); ) {
      cause = cause.getCause();
    }
    return new ArrayList<>(causes);
  }
}
