package org.baremo.digcomp.related;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * Where the frameworks beside DigComp begin: each method returns an edition.
 *
 * <pre>{@code
 * Framework teachers = RelatedFrameworks.mrcdd();
 * List<Level> levels =
 *     RelatedFrameworks.entreComp().levelsOf(Ref.parse("entrecomp@2016/thread/2.2.1"));
 * }</pre>
 *
 * <p>An edition is read from this module's own resources when it is first asked for, and checked
 * against its manifest of counts; after that it is the same immutable object. What is not verified
 * in an edition is a draft, or is named in the {@code SOURCE.json} beside its data. Thread-safe.
 */
public final class RelatedFrameworks {
  private static final Bundle DIGCOMPEDU = new Bundle("digcompedu", "2017");
  private static final Bundle LIFECOMP = new Bundle("lifecomp", "2020");
  private static final Bundle GREENCOMP = new Bundle("greencomp", "2022");

  private static final List<Bundle> ALL = List.of(DIGCOMPEDU, LIFECOMP, GREENCOMP);

  private RelatedFrameworks() {}

  /**
   * Returns DigCompEdu (2017), for educators: 6 areas, 22 competences, six levels from Newcomer
   * (A1) to Pioneer (C2).
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework digCompEdu() {
    return DIGCOMPEDU.framework();
  }

  /**
   * Returns LifeComp (2020), personal, social and learning to learn: 3 areas, 9 competences, 27
   * descriptors and no levels.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework lifeComp() {
    return LIFECOMP.framework();
  }

  /**
   * Returns GreenComp (2022), for sustainability: 4 areas, 12 competences and no levels.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework greenComp() {
    return GREENCOMP.framework();
  }

  static Set<EditionRef> editions() {
    return ALL.stream().map(Bundle::edition).collect(Collectors.toUnmodifiableSet());
  }

  static Framework framework(EditionRef edition) {
    return ALL.stream()
        .filter(bundle -> bundle.edition().equals(edition))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "edition must be one of %s, was %s"
                        .formatted(ALL.stream().map(Bundle::edition).toList(), edition)))
        .framework();
  }
}
