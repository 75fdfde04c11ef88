package org.baremo.certification.decision.rule;

/** A rule on numbers, on several nodes, or on other rules counted, conditional or alternative. */
sealed interface NumberRule extends Rule
    permits CountRule, ShareRule, WhenRule, RoutesRule, CompareRule, WithinRule, NodeRule {}
