// One line that says how the journeys ended, for whoever reads only the last lines.
export default class ClosingLine {
  passed = 0;
  failed = 0;
  skipped = 0;

  onTestEnd(test, result) {
    if (result.status === 'skipped') this.skipped += 1;
    else if (test.outcome() === 'expected') this.passed += 1;
    else this.failed += 1;
  }

  onEnd() {
    console.log(`journeys: ${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`);
  }

  printsToStdio() {
    return true;
  }
}
