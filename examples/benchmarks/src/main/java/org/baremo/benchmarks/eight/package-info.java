/**
 * One decision by eight rules over 21 competences, written for every contender: arrays by hand, a
 * loop over the SDK's values, Drools, a JSON rule engine, and the SDK. All of them evaluate every
 * rule and say which failed.
 */
package org.baremo.benchmarks.eight;
