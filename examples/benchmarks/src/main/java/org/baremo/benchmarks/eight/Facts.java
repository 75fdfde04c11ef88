package org.baremo.benchmarks.eight;

import java.util.ArrayList;
import java.util.List;

/** The facts that Drools reasons about: public beans, because its generated code calls them. */
public final class Facts {
  private Facts() {}

  /** The result in one competence. */
  public static final class Result {
    private final int area;
    private final int level;
    private final int mark;

    Result(int area, int level, int mark) {
      this.area = area;
      this.level = level;
      this.mark = mark;
    }

    /**
     * Returns the area of the competence.
     *
     * @return from 1
     */
    public int getArea() {
      return area;
    }

    /**
     * Returns the level attained.
     *
     * @return from 1
     */
    public int getLevel() {
      return level;
    }

    /**
     * Returns the mark.
     *
     * @return of 100
     */
    public int getMark() {
      return mark;
    }
  }

  /** Everything but the results. */
  public static final class File {
    private final Applicant applicant;

    File(Applicant applicant) {
      this.applicant = applicant;
    }

    /**
     * Returns when the evidence is of.
     *
     * @return epoch day
     */
    public int getEvidenceDay() {
      return applicant.evidenceDay();
    }

    /**
     * Returns how often the person has tried.
     *
     * @return from 1
     */
    public int getAttempts() {
      return applicant.attempts();
    }

    /**
     * Returns when the person tried before.
     *
     * @return epoch day
     */
    public int getLastAttemptDay() {
      return applicant.lastAttemptDay();
    }

    /**
     * Returns who trained the person.
     *
     * @return a number
     */
    public int getTrainer() {
      return applicant.trainer();
    }

    /**
     * Returns who assessed the person.
     *
     * @return a number
     */
    public int getAssessor() {
      return applicant.assessor();
    }

    /**
     * Returns whether the identity was verified.
     *
     * @return true when it was
     */
    public boolean isIdentityVerified() {
      return applicant.identityVerified();
    }

    /**
     * Returns the lowest level, looked up in Java: for coarse rules.
     *
     * @return from 1
     */
    public int getLowestLevel() {
      int lowest = Integer.MAX_VALUE;
      for (int level : applicant.levels()) {
        lowest = Math.min(lowest, level);
      }
      return lowest;
    }

    /**
     * Returns how many competences are at level 6 or above, counted in Java: for coarse rules.
     *
     * @return from 0
     */
    public int getHighLevels() {
      int high = 0;
      for (int level : applicant.levels()) {
        high += level >= 6 ? 1 : 0;
      }
      return high;
    }

    /**
     * Returns in how many areas the mean is below 60, counted in Java: for coarse rules.
     *
     * @return from 0
     */
    public int getWeakAreas() {
      int weak = 0;
      int next = 0;
      for (int size : Applicants.AREA_SIZES) {
        int sum = 0;
        for (int end = next + size; next < end; next++) {
          sum += applicant.marks()[next];
        }
        weak += sum < 60 * size ? 1 : 0;
      }
      return weak;
    }
  }

  /** Where rules say that they failed. */
  public static final class Failed {
    private int mask;

    Failed() {}

    /**
     * Notes that a rule failed.
     *
     * @param rule its number, from 1
     */
    public void add(int rule) {
      mask |= 1 << (rule - 1);
    }

    int mask() {
      return mask;
    }
  }

  /** A fact for each competence and one for the rest. */
  static List<Object> fine(Applicant applicant) {
    List<Object> facts = new ArrayList<>(Applicants.COMPETENCES + 1);
    int next = 0;
    for (int area = 0; area < Applicants.AREA_SIZES.length; area++) {
      for (int end = next + Applicants.AREA_SIZES[area]; next < end; next++) {
        facts.add(new Result(area + 1, applicant.levels()[next], applicant.marks()[next]));
      }
    }
    facts.add(new File(applicant));
    return facts;
  }

  /** One fact. */
  static List<Object> coarse(Applicant applicant) {
    return List.of(new File(applicant));
  }
}
