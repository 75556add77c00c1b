// Reads vitest's JSON reports. `again REPORT` prints the files to try once more, a line each, and exits with 1 where the
// report has no failed file; `count FOLDER BROKEN` says which tests failed and ends with the line 'N passed, N failed'.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of more files than this, no chance of the moment is the reason. */
const FEW = 3;
/** A message longer than this would push the others out of a log whose end alone is kept. */
const LONGEST_MESSAGE = 4000;

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const failedIn = (report) => report.testResults.filter(({ status }) => status === 'failed');
const failedTests = (file) => file.assertionResults.filter(({ status }) => status === 'failed');

/**
 * Files whose failure may be of the moment: a test with sockets and clocks, run beside another file on two cores. Those
 * of pure functions have neither. Nor is a counterexample that fast-check found of the moment: another try would draw
 * others and hide it.
 */
function filesToTryAgain(report) {
  const files = failedIn(report);
  const lasting = (file) =>
    file.name.includes('/tests/unit/') ||
    failedTests(file).some(({ failureMessages }) => failureMessages.join().includes('Property failed after'));
  return files.length > FEW || files.some(lasting) ? [] : files.map(({ name }) => name);
}

/** The files of a run, those that were tried again as they came out then, and says what these did the first time. */
function outcome(folder, name) {
  const report = read(join(folder, name));
  const second = join(folder, `again-${name}`);
  const tried = new Map(existsSync(second) ? read(second).testResults.map((file) => [file.name, file]) : []);
  for (const [file, { status }] of tried) {
    console.log(`== tried again alone: ${file} ${status}; the first time:`);
    tell(report.testResults.find((first) => first.name === file));
  }
  return report.testResults.map((file) => tried.get(file.name) ?? file);
}

function tell(file) {
  if (failedTests(file).length === 0) console.log(`  ${file.message}`);
  for (const { fullName, failureMessages } of failedTests(file)) {
    console.log(`  ${fullName}\n${failureMessages.join('\n').slice(0, LONGEST_MESSAGE)}`);
  }
}

function count(folder, broken) {
  const runs = readdirSync(folder).filter((name) => !name.startsWith('again-'));
  const files = runs.flatMap((name) => outcome(folder, name));
  for (const file of files.filter(({ status }) => status === 'failed')) {
    console.log(`== FAILED ${file.name}`);
    tell(file);
  }
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  // A file that could not be loaded has no failed test and counts as one failure, as each other step that broke does.
  const failed =
    tests.filter(({ status }) => status === 'failed').length +
    files.filter((file) => file.status === 'failed' && failedTests(file).length === 0).length +
    broken;
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const [, , command, path, broken] = process.argv;
if (command === 'again') {
  const report = read(path);
  process.exitCode = failedIn(report).length === 0 ? 1 : 0;
  for (const file of filesToTryAgain(report)) console.log(file);
} else {
  process.exitCode = count(path, Number(broken));
}
