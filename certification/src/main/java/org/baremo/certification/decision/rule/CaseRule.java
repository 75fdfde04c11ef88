package org.baremo.certification.decision.rule;

/** A rule on the days, the people and the papers of a case. */
sealed interface CaseRule extends Rule
    permits DayRule,
        KnownDayRule,
        PeriodRule,
        CodeRule,
        HeldRule,
        WaitRule,
        SeparationRule,
        OtherAwardRule,
        UnitsRule,
        SomeStretchRule,
        EachStretchRule {}
