// What can be asked in hundreds of ways is asked in a fair share of them by `npm test`, the same ones each time, and
// in all of them where ENTENTE_THOROUGH is set, as by .ci/run. So are the few tests that take seconds each, such as those
// that start a process to see what files and schema say already.

export const thorough = process.env.ENTENTE_THOROUGH === 'true'

/** All of them, or every so many beginning with the first. */
export function sample<T>(all: readonly T[], every: number): T[] {
  return thorough ? [...all] : all.filter((_, index) => index % every === 0)
}
