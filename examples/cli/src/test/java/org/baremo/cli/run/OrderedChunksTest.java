package org.baremo.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedChunksTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInput(int threads) throws IOException {
    List<Integer> results = new ArrayList<>();
    OrderedChunks.run(
        threads,
        numbers(50),
        chunk -> {
          LockSupport.parkNanos(chunk.get(0) % 3 * 500_000L);
          return chunk.get(0);
        },
        results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void onlyAFewChunksAreUnderWay() throws IOException {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedChunks.Source<Integer> source = numbers(100);
    OrderedChunks.run(
        2,
        () -> {
          List<Integer> chunk = source.next();
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          return chunk;
        },
        chunk -> chunk,
        result -> underWay.decrementAndGet());
    assertThat(most.get()).isLessThanOrEqualTo(6);
  }

  @Test
  void anEmptyInputHasNoResults() throws IOException {
    List<Integer> results = new ArrayList<>();
    OrderedChunks.run(2, numbers(0), chunk -> chunk.get(0), results::add);
    assertThat(results).isEmpty();
  }

  @Test
  void whatFailsStopsTheRun() {
    assertThatThrownBy(
            () ->
                OrderedChunks.run(
                    2,
                    numbers(9),
                    chunk -> chunk,
                    result -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatThrownBy(
            () -> OrderedChunks.run(2, numbers(9), chunk -> Integer.parseInt("x"), result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(NumberFormatException.class);
  }

  private static OrderedChunks.Source<Integer> numbers(int count) {
    AtomicInteger next = new AtomicInteger();
    return () -> next.get() < count ? List.of(next.getAndIncrement()) : List.of();
  }
}
