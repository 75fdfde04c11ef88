/** What the SDK costs, each time beside the thing to beat and in the same run. */
package org.baremo.benchmarks;
