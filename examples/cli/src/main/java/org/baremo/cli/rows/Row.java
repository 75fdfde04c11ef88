package org.baremo.cli.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One row of the input as it stands there.
 *
 * @param line its line, from 1
 * @param bytes the row without its line ending; only its beginning when it is too long
 * @param length how many bytes the row has in the input
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared: the row's own buffer
public record Row(long line, byte[] bytes, long length) {

  /**
   * Tells whether only the beginning of the row was kept.
   *
   * @return whether the row is longer than rows may be
   */
  public boolean isTooLong() {
    return length > bytes.length;
  }

  /**
   * Reads the row as UTF-8.
   *
   * @return the text; empty when the bytes are not UTF-8
   */
  public Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
