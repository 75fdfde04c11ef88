package org.baremo.benchmarks.eight;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;

/**
 * The eight rules in Drools, compiled to its executable model, which decides fastest. A session is
 * made for every case: rules of one case must not see another's facts.
 */
final class DroolsRules {
  private final KieBase rules;

  private DroolsRules(KieBase rules) {
    this.rules = rules;
  }

  /** Rules over a fact for each competence. */
  static DroolsRules fine() {
    return compile("eight-rules.drl");
  }

  /** Rules over one fact, whose getters do the counting. */
  static DroolsRules coarse() {
    return compile("eight-rules-coarse.drl");
  }

  private static DroolsRules compile(String file) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        services
            .getResources()
            .newClassPathResource("org/baremo/benchmarks/eight/" + file, DroolsRules.class)
            .setResourceType(ResourceType.DRL)
            .setSourcePath("src/main/resources/" + file));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    return new DroolsRules(
        services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
  }

  /** Which rules failed, bit {@code n - 1} for rule {@code n}. */
  int failed(List<Object> facts) {
    KieSession session = rules.newKieSession();
    try {
      Facts.Failed failed = new Facts.Failed();
      session.setGlobal("failed", failed);
      for (Object fact : facts) {
        session.insert(fact);
      }
      session.fireAllRules();
      return failed.mask();
    } finally {
      session.dispose();
    }
  }
}
