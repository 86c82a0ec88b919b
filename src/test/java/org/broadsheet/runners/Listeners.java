package org.broadsheet.runners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The addresses at which a process waits for others, as Linux shows them under {@code /proc}. */
public final class Listeners {

  private static final String LISTENING = "0A";

  /** 127.0.0.1, ::1 and ::ffff:127.0.0.1, as their words stand in memory. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

  private Listeners() {}

  /** Those of a process that are not of this machine alone, as {@code ADDRESS:PORT} in hex. */
  public static Set<String> open(long pid) throws IOException {
    Set<String> open = new TreeSet<>();
    for (String listener : of(pid)) {
      if (!LOOPBACK.contains(listener.substring(0, listener.indexOf(':')))) {
        open.add(listener);
      }
    }
    return open;
  }

  /** All of a process; none if it has ended. */
  public static Set<String> of(long pid) throws IOException {
    Set<String> sockets = sockets(pid);
    Set<String> listeners = new TreeSet<>();
    for (String table : List.of("tcp", "tcp6")) {
      for (String line : lines(Path.of("/proc", Long.toString(pid), "net", table))) {
        String[] cells = line.strip().split("\\s+");
        if (cells[3].equals(LISTENING) && sockets.contains("socket:[" + cells[9] + "]")) {
          listeners.add(cells[1]);
        }
      }
    }
    return listeners;
  }

  private static List<String> lines(Path table) {
    try {
      List<String> lines = Files.readAllLines(table);
      return lines.subList(1, lines.size());
    } catch (IOException ended) {
      return List.of();
    }
  }

  private static Set<String> sockets(long pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    Path folder = Path.of("/proc", Long.toString(pid), "fd");
    List<Path> files = new ArrayList<>();
    try (var listing = Files.newDirectoryStream(folder)) {
      listing.forEach(files::add);
    } catch (IOException ended) {
      return sockets;
    }
    for (Path file : files) {
      try {
        sockets.add(Files.readSymbolicLink(file).toString());
      } catch (IOException closed) {
        // It was open a moment ago.
      }
    }
    return sockets;
  }
}
