// What can be asked in hundreds of ways is asked in a fair share of them by `npm test`, the same ones each time, and
// in all of them where ENTENTE_THOROUGH is set, as by .ci/run.

export const thorough = process.env.ENTENTE_THOROUGH === 'true'

/** All of them, or every so many beginning with the first. */
export function sample<T>(all: readonly T[], every: number): T[] {
  return thorough ? [...all] : all.filter((_, index) => index % every === 0)
}
