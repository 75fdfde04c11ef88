package org.baremo.benchmarks.eight;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Council;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;

/** The eight rules as a scheme of the SDK. */
final class Sdk {
  /** Rules over levels, marks, dates, duties and facts. */
  static final String SCHEME = "eight-rules.json";

  static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");

  private Sdk() {}

  static CertificationScheme scheme(String file) {
    try (InputStream in = Sdk.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: " + file);
      }
      return Json.standard().read(in.readAllBytes(), CertificationScheme.class, file).orThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static CompiledScheme compiled() {
    return CompiledScheme.of(scheme(SCHEME), FrameworkCatalog.installed()).orThrow();
  }

  static Council council() {
    return compiled().at(AS_OF);
  }

  /** The rules that failed by the findings, bit {@code n - 1} for rule {@code n}. */
  static int failed(Decision decision) {
    List<Finding> rules = decision.getAwards().get(0).findings().get(0).getParts();
    int mask = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      mask |= rules.get(rule).getVerdict() == Verdict.MET ? 0 : 1 << rule;
    }
    return mask;
  }
}
