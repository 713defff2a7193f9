/** Ends a run with one plain line, "N passed, N failed", that any log reader understands. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    // A test file that does not even load has no failed test of its own, and is a failure all the same.
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
