package org.broadsheet.launch;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Lets a batch job on a Flink cluster start again when a task manager is lost.
 *
 * <p>Neither Beam 2.62 (whose options for it reach streaming jobs only) nor Flink 1.19 (whose batch
 * jobs forget the client's {@code restart-strategy}) has a setting for it; the strategy must be set
 * on the environment that the job is translated in. Beam takes an environment that is there if the
 * master is {@code [auto]}. Flink is reached by reflection, because the other runners' builds do
 * not have it.
 */
public final class FlinkRestarts {

  /**
   * One lost machine counts as a failure for each part of the job that ran there, and 3 were too
   * few for one machine of two slots. A job that fails by its own fault ends after some minutes.
   */
  private static final int ATTEMPTS = 20;

  private static final long DELAY_MILLIS = 5000;

  private static final String API = "org.apache.flink.api.java.ExecutionEnvironment";

  private FlinkRestarts() {}

  /**
   * Prepares the environment of a run whose words {@link FlinkSettings} completed for a cluster;
   * does nothing for other runs.
   */
  public static void installFor(Words words) {
    boolean onCluster =
        words.value("runner").orElse("").equals("FlinkRunner")
            && words.value("flinkMaster").orElse("").equals(FlinkSettings.GIVEN);
    if (onCluster && words.has("flinkConfDir")) {
      String folder = words.value("flinkConfDir").orElseThrow();
      String[] jars = words.value("filesToStage").map(j -> j.split(",")).orElseGet(() -> jars());
      try {
        // Made first: once there is a factory, Flink refuses to make an environment in another way.
        Object environment = environment(folder, jars);
        install((proxy, method, arguments) -> environment);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this Flink has no environment as version 1.19 has it", e);
      }
    }
  }

  /** The class path; a program that is run from its jar has nothing else there. */
  private static String[] jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .toArray(String[]::new);
  }

  private static void install(InvocationHandler factory) throws ReflectiveOperationException {
    Class<?> type = Class.forName(API + "Factory");
    Method initialize = Class.forName(API).getDeclaredMethod("initializeContextEnvironment", type);
    initialize.setAccessible(true);
    initialize.invoke(
        null, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, factory));
  }

  private static Object environment(String folder, String[] jars)
      throws ReflectiveOperationException {
    Class<?> configuration = Class.forName("org.apache.flink.configuration.Configuration");
    Object settings =
        Class.forName("org.apache.flink.configuration.GlobalConfiguration")
            .getMethod("loadConfiguration", String.class)
            .invoke(null, folder);
    Object environment =
        Class.forName(API)
            .getMethod(
                "createRemoteEnvironment", String.class, int.class, configuration, String[].class)
            .invoke(
                null,
                FlinkSettings.read(folder, "rest.address").orElseThrow(),
                Integer.parseInt(FlinkSettings.read(folder, "rest.port").orElseThrow()),
                settings,
                jars);
    Object execution = Class.forName(API).getMethod("getConfig").invoke(environment);
    Class<?> strategies =
        Class.forName("org.apache.flink.api.common.restartstrategy.RestartStrategies");
    Object strategy =
        strategies
            .getMethod("fixedDelayRestart", int.class, long.class)
            .invoke(null, ATTEMPTS, DELAY_MILLIS);
    execution
        .getClass()
        .getMethod(
            "setRestartStrategy",
            Class.forName(strategies.getName() + "$RestartStrategyConfiguration"))
        .invoke(execution, strategy);
    return environment;
  }
}
