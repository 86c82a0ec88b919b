package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders, globs, parts of files and tables are read from a Hadoop file system on this machine.
 * Only the Flink profile has hdfs://; its classes are called by name, so that this compiles in all.
 */
@Tag("beam")
class HdfsTest {

  private static final String CLUSTER = "org.apache.hadoop.hdfs.MiniDFSCluster";

  @TempDir Path folder;

  @BeforeEach
  void isHere() {
    assumeTrue(isThere(CLUSTER + "$Builder"), "hdfs:// comes with the Flink profile only");
  }

  @AfterEach
  void forgetTheCluster() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void filesAreRead() throws Exception {
    Configuration configuration = new Configuration();
    configuration.set("hdfs.minidfs.basedir", folder.toString());
    Object cluster = start(configuration);
    try (FileSystem files = FileSystem.newInstance(configuration)) {
      for (Map.Entry<String, byte[]> file : RemoteFilesTest.files().entrySet()) {
        try (OutputStream out =
            files.create(new org.apache.hadoop.fs.Path("/corpus/" + file.getKey()))) {
          out.write(file.getValue());
        }
      }
      String root = configuration.get("fs.defaultFS");
      files.mkdirs(new org.apache.hadoop.fs.Path("/corpus/articles/empty"));
      RemoteFilesTest.check(root + "/corpus", configured(root));
    } finally {
      cluster.getClass().getMethod("shutdown").invoke(cluster);
    }
  }

  @Test
  void aNameNodeThatIsNotThereIsNamed() {
    String root = "hdfs://localhost:1";
    FileSystems.setDefaultPipelineOptions(
        PipelineOptionsFactory.fromArgs(configured(root)).create());
    Exception e =
        Assertions.assertThrows(
            Exception.class, () -> InputListing.of(List.of(root + "/corpus")).fileCount());
    assertTrue(e.getMessage().contains("localhost:1"), e.getMessage());
  }

  private static String configured(String root) {
    return "--hdfsConfiguration=[{\"fs.defaultFS\":\""
        + root
        + "\",\"ipc.client.connect.max.retries\":\"0\"}]";
  }

  private static Object start(Configuration configuration) throws Exception {
    Class<?> builder = Class.forName(CLUSTER + "$Builder");
    Object cluster =
        builder
            .getMethod("build")
            .invoke(builder.getConstructor(Configuration.class).newInstance(configuration));
    cluster.getClass().getMethod("waitActive").invoke(cluster);
    return cluster;
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
