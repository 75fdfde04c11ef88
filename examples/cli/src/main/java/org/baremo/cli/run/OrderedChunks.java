package org.baremo.cli.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on chunks side by side and hands the results on in the order of the input. At most a few
 * chunks are in memory, however long the input.
 */
public final class OrderedChunks {
  private OrderedChunks() {}

  /**
   * Where chunks come from.
   *
   * @param <I> what they are chunks of
   */
  public interface Source<I> {
    /**
     * Returns the next chunk.
     *
     * @return empty at the end
     * @throws IOException when it cannot be read
     */
    List<I> next() throws IOException;
  }

  /**
   * Where results go to, one after another.
   *
   * @param <O> what a chunk comes to
   */
  public interface Sink<O> {
    /**
     * Takes the result of the next chunk.
     *
     * @param result in the order of the chunks
     * @throws IOException when it cannot be written
     */
    void accept(O result) throws IOException;
  }

  /**
   * Runs to the end of the source.
   *
   * @param <I> what chunks are chunks of
   * @param <O> what a chunk comes to
   * @param threads how many chunks are worked on at the same time, 1 or more
   * @param source where chunks come from
   * @param work done with each, side by side
   * @param sink where results go to
   * @throws IOException from the source or the sink
   */
  public static <I, O> void run(
      int threads, Source<I> source, Function<List<I>, O> work, Sink<O> sink) throws IOException {
    if (threads == 1) {
      for (List<I> chunk = source.next(); !chunk.isEmpty(); chunk = source.next()) {
        sink.accept(work.apply(chunk));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedChunks::daemon);
    try {
      Queue<Future<O>> underWay = new ArrayDeque<>();
      for (List<I> chunk = source.next(); !chunk.isEmpty(); chunk = source.next()) {
        List<I> rows = chunk;
        underWay.add(workers.submit(() -> work.apply(rows)));
        if (underWay.size() > threads * 2) {
          sink.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "baremo-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O result(Future<O> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
