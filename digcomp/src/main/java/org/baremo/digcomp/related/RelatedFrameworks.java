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
  private static final Bundle MRCDD = new Bundle("mrcdd", "2022");
  private static final Bundle ENTRECOMP = new Bundle("entrecomp", "2016");
  private static final Bundle LIFECOMP = new Bundle("lifecomp", "2020");
  private static final Bundle GREENCOMP = new Bundle("greencomp", "2022");
  private static final Bundle DLGF = new Bundle("dlgf", "2018");
  private static final Bundle DIGCOMP_AT = new Bundle("digcomp-at", "2.3");
  private static final Bundle PIX = new Bundle("pix", "2019");
  private static final Bundle ECF = new Bundle("ecf", "4.0");
  private static final Bundle EQF = new Bundle("eqf", "2017");
  private static final Bundle ESCO = new Bundle("esco", "1.1.1");

  private static final List<Bundle> ALL =
      List.of(
          DIGCOMPEDU, MRCDD, ENTRECOMP, LIFECOMP, GREENCOMP, DLGF, DIGCOMP_AT, PIX, ECF, EQF, ESCO);

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
   * Returns MRCDD (2022), the Spanish framework of teachers' digital competence: 6 areas, 23
   * competences, and six levels, A1 to C2, in three stages. Its base language is Spanish.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework mrcdd() {
    return MRCDD.framework();
  }

  /**
   * Returns EntreComp (2016), for entrepreneurs: 3 areas, 15 competences, 60 threads, eight levels
   * in four bands. Levels are defined thread by thread, and not all of them for every thread.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework entreComp() {
    return ENTRECOMP.framework();
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

  /**
   * Returns UNESCO's Digital Literacy Global Framework (2018): 7 areas, numbered from 0, 26
   * competences and no levels.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework dlgf() {
    return DLGF.framework();
  }

  /**
   * Returns DigComp 2.3 AT, the Austrian model as its national framework of reference of 2024 has
   * it: 6 areas, numbered from 0, 27 competences, eight levels. Its base language is German, and
   * most of its titles are unverified.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework digCompAt() {
    return DIGCOMP_AT.framework();
  }

  /**
   * Returns the French reference framework of digital competences (CRCN, 2019) as Pix assesses it:
   * 5 areas, 16 competences, eight levels in four bands. Its base language is French.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework pix() {
    return PIX.framework();
  }

  /**
   * Returns the e-Competence Framework 4.0 (EN 16234-1:2019) for ICT professionals: 5 areas, 41
   * competences by code alone, five levels of which each competence defines some. No text of the
   * standard.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework eCf() {
    return ECF.framework();
  }

  /**
   * Returns the European Qualifications Framework (2017): a scale of eight levels, and no nodes.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework eqf() {
    return EQF.framework();
  }

  /**
   * Returns the digital competences of ESCO 1.1.1: 5 groups and 21 concepts, known by their URIs,
   * and no levels.
   *
   * @return the edition, without the sentences of the publication
   * @throws org.baremo.core.problem.ProblemsException when the bundled data was tampered with
   */
  public static Framework esco() {
    return ESCO.framework();
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
