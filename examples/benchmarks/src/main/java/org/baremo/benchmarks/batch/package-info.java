/**
 * Deciding a file of candidates, whole process against whole process: {@code baremo decide}, a
 * program written by hand over Jackson's stream of tokens, and DuckDB.
 */
package org.baremo.benchmarks.batch;
