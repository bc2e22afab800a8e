import type { Context } from '../context.ts'

// The argument that asks for a record as it was. What it means is done around the execution (server/as-of.ts).

// biome-ignore lint/suspicious/noExplicitAny: the argument builder is generic in the whole schema.
export const asOfArgument = (t: any) =>
  t.arg({
    type: 'DateTime',
    description:
      'The record as it was at this time, with everything that is asked below it. Only what you could see then and may see today is shown. Null for now.',
  })

/** The past must not be answered from the present: fails where the operation was not brought to its moment. */
export function assertMoment({ asOf }: { asOf?: Date | null }, ctx: Context): void {
  if (asOf != null && asOf.getTime() !== ctx.asOf?.getTime()) throw new Error('The past was asked of the present.')
}
