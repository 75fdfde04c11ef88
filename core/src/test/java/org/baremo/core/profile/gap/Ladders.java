package org.baremo.core.profile.gap;

import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;

import java.util.Optional;
import org.baremo.core.assessment.Toy;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Statement;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * The toy framework with outcomes about A.1: knowledge at low (K1, K2) and middle (K3); skill at
 * low (S1), middle (S2) and high (S3); one at low of no kind (N1). About A.2: knowledge at middle
 * (K4), and one at no level (L1).
 */
public final class Ladders {
  public static final Ref K1 = outcome("K1");
  public static final Ref K2 = outcome("K2");
  public static final Ref K3 = outcome("K3");
  public static final Ref K4 = outcome("K4");
  public static final Ref S1 = outcome("S1");
  public static final Ref S2 = outcome("S2");
  public static final Ref S3 = outcome("S3");
  public static final Ref N1 = outcome("N1");
  public static final Ref L1 = outcome("L1");
  public static final Label AI = new Label("ai", "explicit");

  public static final Framework FRAMEWORK =
      Toy.FRAMEWORK.toBuilder()
          .statements(java.util.List.of())
          .addStatement(statement(K1, A1, LOW, Ksa.KNOWLEDGE).toBuilder().addLabel(AI).build())
          .addStatement(statement(K2, A1, LOW, Ksa.KNOWLEDGE))
          .addStatement(statement(K3, A1, MIDDLE, Ksa.KNOWLEDGE))
          .addStatement(statement(S1, A1, LOW, Ksa.SKILL))
          .addStatement(statement(S2, A1, MIDDLE, Ksa.SKILL).toBuilder().addLabel(AI).build())
          .addStatement(statement(S3, A1, HIGH, Ksa.SKILL))
          .addStatement(Statement.builder().ref(N1).addAbout(A1).level(LOW).build())
          .addStatement(statement(K4, A2, MIDDLE, Ksa.KNOWLEDGE))
          .addStatement(Statement.builder().ref(L1).addAbout(A2).ksa(Ksa.SKILL).build())
          .build();

  private Ladders() {}

  private static Ref outcome(String code) {
    return EDITION.ref(Kind.LEARNING_OUTCOME, code);
  }

  private static Statement statement(Ref ref, Ref about, LevelRef level, Ksa ksa) {
    return Statement.builder().ref(ref).addAbout(about).level(level).ksa(ksa).build();
  }

  static Target target(Ref node, LevelRef level, Ksa ksa) {
    return Target.builder().node(node).level(level).ksa(Optional.ofNullable(ksa)).build();
  }

  static TargetProfile.Builder job(Target... targets) {
    return TargetProfile.builder()
        .id(VersionedId.parse("toy-job@1"))
        .title(Toy.text("Toy job"))
        .edition(EDITION)
        .addTargets(targets);
  }
}
