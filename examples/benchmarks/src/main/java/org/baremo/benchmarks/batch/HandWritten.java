package org.baremo.benchmarks.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The program that an engineer would write for this one file and this one scheme: blocks of rows,
 * each read from Jackson's stream of tokens, decided and written by one of some threads, the
 * results in the order of the input. Nothing of the SDK. It trusts that rows are well-formed: one
 * that is not ends the run.
 */
final class HandWritten {
  private static final int BLOCK = 1 << 20;

  private final InputStream in;
  private final OutputStream out;
  private final byte[] rest = new byte[BLOCK];
  private int restLength;
  private long blocksRead;
  private long blocksWritten;
  private long granted;
  private boolean ended;

  private HandWritten(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Decides a file.
   *
   * @param rows candidates, one a line
   * @param decisions where decisions go to, one a line
   * @param threads 1 or more
   * @return how many were granted
   */
  static long run(Path rows, Path decisions, int threads) throws IOException {
    try (InputStream in = Files.newInputStream(rows);
        OutputStream out = Files.newOutputStream(decisions)) {
      HandWritten program = new HandWritten(in, out);
      program.work(threads);
      return program.granted;
    }
  }

  private void work(int threads) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(workers.submit(this::blocks));
      }
      for (Future<?> worker : all) {
        worker.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** One thread's work: block after block, with buffers that are used again. */
  private void blocks() {
    byte[] block = new byte[BLOCK];
    HandWrittenRows rows = new HandWrittenRows();
    try {
      while (true) {
        int length;
        long ticket;
        synchronized (in) {
          length = read(block);
          ticket = blocksRead++;
        }
        if (length == 0) {
          return;
        }
        rows.decide(block, length);
        write(ticket, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills a block up to the end of its last whole row. */
  private int read(byte[] block) throws IOException {
    System.arraycopy(rest, 0, block, 0, restLength);
    int length = restLength;
    restLength = 0;
    while (!ended && length < block.length) {
      int read = in.read(block, length, block.length - length);
      ended = read < 0;
      length += Math.max(0, read);
    }
    int end = length;
    while (!ended && end > 0 && block[end - 1] != '\n') {
      end--;
    }
    restLength = length - end;
    System.arraycopy(block, end, rest, 0, restLength);
    return end;
  }

  private void write(long ticket, HandWrittenRows rows) throws IOException {
    synchronized (out) {
      try {
        while (blocksWritten != ticket) {
          out.wait();
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      out.write(rows.decisions(), 0, rows.decisionsLength());
      granted += rows.granted();
      blocksWritten++;
      out.notifyAll();
    }
  }
}
