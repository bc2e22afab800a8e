import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Adds up what the test runs reported. A step that failed without a failed test counts as one failure.

const [directory, ...failedSteps] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
const told = new Set()

for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(join(directory, file), 'utf8'))
  // A file that cannot be loaded has no tests that could fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const failures = report.numFailedTests + unloaded.length
  if (failures > 0) told.add(file.slice(0, -'.json'.length))
  passed += report.numPassedTests
  failed += failures
  skipped += report.numPendingTests + report.numTodoTests
}
failed += failedSteps.filter((name) => !told.has(name.replaceAll(' ', '-'))).length

if (skipped > 0) console.log(`${skipped} tests were skipped.`)
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
