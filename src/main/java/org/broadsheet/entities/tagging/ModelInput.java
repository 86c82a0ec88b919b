package org.broadsheet.entities.tagging;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The data of a model or lexicon, of which millions of numbers are read one by one. */
final class ModelInput extends DataInputStream {

  private final UnlockedBuffer buffer;

  ModelInput(InputStream in) {
    this(new UnlockedBuffer(in));
  }

  private ModelInput(UnlockedBuffer buffer) {
    super(buffer);
    this.buffer = buffer;
  }

  /** Reads a number that {@link VarInts} wrote. */
  long readVarInt() throws IOException {
    return buffer.readVarInt();
  }
}
