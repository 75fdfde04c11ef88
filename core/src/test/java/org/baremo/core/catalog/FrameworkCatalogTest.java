package org.baremo.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

class FrameworkCatalogTest {
  private static final EditionRef OLD = EditionRef.of("toy", "2020");
  private static final EditionRef NEW = EditionRef.of("toy", "2026");
  private static final Location HERE = Location.of("form.json", "/about/0");

  private static Framework framework(EditionRef edition) {
    Ref competence = edition.ref(Kind.COMPETENCE, "1.1");
    return Framework.builder()
        .edition(edition)
        .title(LocalizedText.of("en", "Toy"))
        .addNode(
            Node.builder()
                .ref(competence)
                .position(1)
                .title(LocalizedText.of("en", "Play"))
                .build())
        .addScale(
            Scale.builder()
                .edition(edition)
                .id("one")
                .title(LocalizedText.of("en", "One"))
                .addLevel(
                    Level.builder()
                        .ref(edition.level("one", "low"))
                        .ordinal(1)
                        .name(LocalizedText.of("en", "Low"))
                        .build())
                .build())
        .addStatement(
            Statement.builder().ref(edition.ref(Kind.EXAMPLE, "1")).addAbout(competence).build())
        .build();
  }

  /** A source that counts what it loads. */
  private static final class Counting implements FrameworkSource {
    private final AtomicInteger loads = new AtomicInteger();

    @Override
    public Set<EditionRef> editions() {
      return Set.of(OLD, NEW);
    }

    @Override
    public Framework load(EditionRef edition) {
      loads.incrementAndGet();
      return framework(edition);
    }
  }

  @Test
  void nothingIsLoadedUntilItIsAskedForAndThenOnce() {
    Counting source = new Counting();
    FrameworkCatalog catalog = FrameworkCatalog.load(List.of(source));
    assertThat(catalog.editions()).containsExactly(OLD, NEW);
    assertThat(catalog.unresolved(NEW, HERE)).isEmpty();
    assertThat(catalog.framework(EditionRef.of("toy", "1999"))).isEmpty();
    assertThat(source.loads).hasValue(0);
    Framework first = catalog.framework(NEW).orElseThrow();
    assertThat(catalog.framework(NEW)).containsSame(first);
    assertThat(catalog.node(NEW.ref(Kind.COMPETENCE, "1.1"))).isPresent();
    assertThat(source.loads).hasValue(1);
  }

  @Test
  void threadsThatAskTogetherLoadOnce() throws Exception {
    Counting source = new Counting();
    FrameworkCatalog catalog = FrameworkCatalog.load(List.of(source));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Framework>> asked = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        EditionRef edition = i % 2 == 0 ? OLD : NEW;
        Callable<Framework> ask =
            () -> {
              start.await();
              return catalog.framework(edition).orElseThrow();
            };
        asked.add(threads.submit(ask));
      }
      start.countDown();
      for (Future<Framework> framework : asked) {
        assertThat(framework.get(10, TimeUnit.SECONDS)).isNotNull();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(source.loads).hasValue(2);
  }

  @Test
  void aSourceMayAskForAnotherEditionWhileItLoads() {
    FrameworkCatalog[] catalog = new FrameworkCatalog[1];
    FrameworkSource source =
        source(
            Set.of(OLD, NEW),
            edition -> {
              if (edition.equals(NEW)) {
                assertThat(catalog[0].framework(OLD)).isPresent();
              }
              return framework(edition);
            });
    catalog[0] = FrameworkCatalog.load(List.of(source));
    assertThat(catalog[0].framework(NEW)).isPresent();
  }

  @Test
  void aSourceThatAsksForWhatItLoadsIsStopped() {
    FrameworkCatalog[] catalog = new FrameworkCatalog[1];
    FrameworkSource source =
        source(Set.of(NEW), edition -> catalog[0].framework(edition).orElseThrow());
    catalog[0] = FrameworkCatalog.load(List.of(source));
    assertThatThrownBy(() -> catalog[0].framework(NEW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the source of toy@2026 asks for it again");
  }

  @Test
  void aSourceThatLoadsSomethingElseIsStopped() {
    FrameworkCatalog catalog =
        FrameworkCatalog.load(List.of(source(Set.of(NEW), edition -> framework(OLD))));
    assertThatThrownBy(() -> catalog.framework(NEW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the source of toy@2026 loaded toy@2020");
  }

  @Test
  void aLoadThatFailedIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    FrameworkCatalog catalog =
        FrameworkCatalog.load(
            List.of(
                source(
                    Set.of(NEW),
                    edition -> {
                      if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("not now");
                      }
                      return framework(edition);
                    })));
    assertThatThrownBy(() -> catalog.framework(NEW)).hasMessage("not now");
    assertThat(catalog.framework(NEW)).isPresent();
  }

  @Test
  void anEditionComesFromOneSource() {
    assertThatThrownBy(() -> FrameworkCatalog.load(List.of(new Counting(), new Counting())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("an edition must come from one source, toy@20\\d\\d comes from two");
    assertThatThrownBy(() -> FrameworkCatalog.of(framework(NEW), framework(NEW)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("frameworks must be of different editions, two are of toy@2026");
  }

  @Test
  void frameworksAtHandAreACatalogue() {
    Framework framework = framework(NEW);
    FrameworkCatalog catalog = FrameworkCatalog.of(framework);
    assertThat(catalog.editions()).containsExactly(NEW);
    assertThat(catalog.framework(NEW)).containsSame(framework);
  }

  @Test
  void partsOfAnyEditionAreFound() {
    FrameworkCatalog catalog = FrameworkCatalog.of(framework(OLD), framework(NEW));
    assertThat(catalog.node(OLD.ref(Kind.COMPETENCE, "1.1"))).isPresent();
    assertThat(catalog.statement(NEW.ref(Kind.EXAMPLE, "1"))).isPresent();
    assertThat(catalog.level(NEW.level("one", "low"))).isPresent();
    assertThat(catalog.node(NEW.ref(Kind.EXAMPLE, "1"))).isEmpty();
    assertThat(catalog.statement(Ref.parse("other@1/example/1"))).isEmpty();
    assertThat(catalog.level(LevelRef.parse("other@1/level/one/low"))).isEmpty();
  }

  @Test
  void whatResolvesIsNoProblem() {
    FrameworkCatalog catalog = FrameworkCatalog.of(framework(NEW));
    assertThat(catalog.unresolved(NEW, HERE)).isEmpty();
    assertThat(catalog.unresolved(NEW.ref(Kind.COMPETENCE, "1.1"), HERE)).isEmpty();
    assertThat(catalog.unresolved(NEW.ref(Kind.EXAMPLE, "1"), HERE)).isEmpty();
    assertThat(catalog.unresolved(NEW.level("one", "low"), HERE)).isEmpty();
    assertThat(catalog.unresolved(new ScaleRef(NEW, "one"), HERE)).isEmpty();
  }

  @Test
  void whatDoesNotResolveIsSaidExactly() {
    FrameworkCatalog catalog = FrameworkCatalog.of(framework(OLD), framework(NEW));
    String place = "form.json#/about/0: ";
    assertThat(List.of("other@1", "toy@1999"))
        .extracting(text -> catalog.unresolved(EditionRef.parse(text), HERE).map(Problem::toString))
        .extracting(java.util.Optional::orElseThrow)
        .containsExactly(
            place + "the catalogue has no framework other; it has toy [ref.unresolved]",
            place + "toy has no edition 1999; the catalogue has 2020, 2026 [ref.unresolved]");
    assertThat(
            List.of(
                "other@1/competence/1.1",
                "toy@1999/competence/1.1",
                "toy@2026/stage/1",
                "toy@2026/competence/1.7"))
        .extracting(text -> catalog.unresolved(Ref.parse(text), HERE).map(Problem::toString))
        .extracting(java.util.Optional::orElseThrow)
        .containsExactly(
            place + "the catalogue has no framework other; it has toy [ref.unresolved]",
            place + "toy has no edition 1999; the catalogue has 2020, 2026 [ref.unresolved]",
            place + "toy@2026 has no stage; it has competence, example [ref.unresolved]",
            place + "toy@2026 has no competence 1.7; it has 1.1 [ref.unresolved]");
    assertThat(
            List.of("toy@1999/level/one/low", "toy@2026/level/two/low", "toy@2026/level/one/high"))
        .extracting(text -> catalog.unresolved(LevelRef.parse(text), HERE).map(Problem::toString))
        .extracting(java.util.Optional::orElseThrow)
        .containsExactly(
            place + "toy has no edition 1999; the catalogue has 2020, 2026 [ref.unresolved]",
            place + "toy@2026 has no scale two; it has one [ref.unresolved]",
            place + "scale one of toy@2026 has no level high; it has low [ref.unresolved]");
    assertThat(List.of("toy@1999/scale/one", "toy@2026/scale/two"))
        .extracting(text -> catalog.unresolved(ScaleRef.parse(text), HERE).map(Problem::toString))
        .extracting(java.util.Optional::orElseThrow)
        .containsExactly(
            place + "toy has no edition 1999; the catalogue has 2020, 2026 [ref.unresolved]",
            place + "toy@2026 has no scale two; it has one [ref.unresolved]");
    assertThat(FrameworkCatalog.of().unresolved(NEW, HERE).map(Problem::getMessage))
        .contains("the catalogue has no framework toy; it has none");
  }

  private static FrameworkSource source(
      Set<EditionRef> editions, java.util.function.Function<EditionRef, Framework> loader) {
    return new FrameworkSource() {
      @Override
      public Set<EditionRef> editions() {
        return editions;
      }

      @Override
      public Framework load(EditionRef edition) {
        return loader.apply(edition);
      }
    };
  }

  @Test
  void aCatalogueTakesFrameworksBesideItsOwn() {
    FrameworkCatalog before = FrameworkCatalog.of(framework(OLD));
    FrameworkCatalog both = before.with(framework(NEW));
    assertThat(both.editions()).containsExactly(OLD, NEW);
    assertThat(both.framework(NEW)).contains(framework(NEW));
    assertThat(both.framework(OLD)).isEqualTo(before.framework(OLD));
    assertThat(before.editions()).containsExactly(OLD);
    assertThat(before.with().editions()).containsExactly(OLD);
    assertThatThrownBy(() -> both.with(framework(NEW)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("framework must be of an edition that the catalogue has not, was of toy@2026");
  }
}
