// One line that says how the journeys ended, for whoever reads only the last lines.
export default class ClosingLine {
  onBegin(config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const [passed, failed, skipped] = [count('expected', 'flaky'), count('unexpected'), count('skipped')];
    console.log(`journeys: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  printsToStdio() {
    return true;
  }
}
