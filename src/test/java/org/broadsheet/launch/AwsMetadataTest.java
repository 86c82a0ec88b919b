package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class AwsMetadataTest {

  private String before;

  @BeforeEach
  void clear() {
    before = System.clearProperty(AwsMetadata.SWITCH);
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(AwsMetadata.SWITCH);
    } else {
      System.setProperty(AwsMetadata.SWITCH, before);
    }
  }

  @Test
  void nobodyAsksAmazonForARunOnThisMachine() {
    AwsMetadata.skipUnlessNeeded(Words.of("--input=articles", "--output=tables"));
    assertEquals("true", System.getProperty(AwsMetadata.SWITCH));
  }

  @Test
  void aRunOnS3MayAsk() {
    AwsMetadata.skipUnlessNeeded(Words.of("--input=articles", "--output=s3://bucket/tables"));
    assertNull(System.getProperty(AwsMetadata.SWITCH));
  }

  @Test
  void whatTheUserChoseStays() {
    System.setProperty(AwsMetadata.SWITCH, "false");
    AwsMetadata.skipUnlessNeeded(Words.of("--input=articles"));
    assertEquals("false", System.getProperty(AwsMetadata.SWITCH));
  }
}
