package org.broadsheet.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Linux knows of this process.
 *
 * @param cpu seconds, all threads
 * @param compiler of it, the threads of the JIT compilers
 * @param collector of it, the threads of the garbage collector
 * @param resident the most memory that was ever resident, in bytes
 */
public record ProcessStatus(double cpu, double compiler, double collector, long resident) {

  private static final double TICKS_PER_SECOND = 100;

  /** Now, of this process; what threads that have ended used is in {@code cpu} only. */
  public static ProcessStatus ofThisProcess() throws IOException {
    double compiler = 0;
    double collector = 0;
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      for (Path task : (Iterable<Path>) tasks::iterator) {
        String stat = Files.readString(task.resolve("stat"));
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        if (name.contains("CompilerThre")) {
          compiler += seconds(stat);
        } else if (name.startsWith("GC Thread") || name.startsWith("G1 ")) {
          collector += seconds(stat);
        }
      }
    }
    return new ProcessStatus(cpuSeconds(), compiler, collector, residentBytes());
  }

  /** CPU of all threads of this process until now, those that have ended, too; in seconds. */
  public static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** Fields 14 and 15 of proc(5): time in user mode and in the kernel. */
  private static double seconds(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  private static long residentBytes() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElse(0);
  }

  /** Adds the fields by name. */
  public void addTo(ObjectNode measures) {
    measures
        .put("cpu", cpu)
        .put("compiler", compiler)
        .put("collector", collector)
        .put("resident", resident);
  }
}
