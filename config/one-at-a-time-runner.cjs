const { default: TestRunner } = require('jest-runner');

/**
 * Runs its test files one after the other, once those of the ordinary runner are done: in a browser that shares the
 * machine with other tests nothing could be said of what a user waits for.
 */
module.exports = class OneAtATimeRunner extends TestRunner {
  isSerial = true;
};
