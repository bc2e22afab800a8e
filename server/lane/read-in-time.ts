import type { ServerResponse } from 'node:http'
import type { ExecutionArgs } from 'graphql'
import { isCanceled } from '../database/cancel.ts'
import { during } from '../database/work.ts'
import { type Deadlines, isInterrupted } from '../load/deadline.ts'
import { beginTerm } from '../load/term.ts'
import type { Reader, Reading } from '../read/reader.ts'
import type { Visit } from '../visit.ts'

interface Reads {
  read: Reader
  deadlines: Deadlines | undefined
}

/** The answer; null where there is none in time, or none for the lane to give, and the visit tells why. */
export async function readInTime(
  { read, deadlines }: Reads,
  args: ExecutionArgs,
  response: ServerResponse,
  gone: AbortController,
  visit: Visit,
): Promise<string | null> {
  const reading = deadlines
    ? await within(deadlines.readMs, visit.began, response, gone, () => read(args))
    : await read(args)
  if (reading === null) visit.late = true
  else if ('reason' in reading) visit.reading = reading
  else return reading.text
  return null
}

/** Null where the time is over before, or nobody waits any more. */
function within(
  limit: number,
  began: number,
  response: ServerResponse,
  aborted: AbortController,
  read: () => Promise<Reading>,
): Promise<Reading | null> {
  const term = beginTerm(limit, began)
  const hangUp = () => {
    aborted.abort()
    term.gone()
  }
  response.once('close', hangUp)
  return new Promise<Reading | null>((resolve, reject) => {
    const tooLate = () => resolve(null)
    term.work.onStop(tooLate)
    if (response.destroyed) hangUp()
    // What was cancelled for another's sake is asked again.
    const attempt = () => during(term.work, read)
    attempt()
      .catch((error) => (!term.work.stopped && isInterrupted(error) ? attempt() : Promise.reject(error)))
      .then(resolve, (error) => (term.work.stopped || isCanceled(error) ? tooLate() : reject(error)))
  }).finally(() => {
    term.over()
    response.off('close', hangUp)
  })
}
