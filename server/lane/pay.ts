import type { IncomingMessage } from 'node:http'
import type { ExecutionArgs } from 'graphql'
import type { Context } from '../context.ts'
import { type Charging, partyOf, priceOf } from '../load/charge.ts'
import type { Visit } from '../visit.ts'

/** Whether what is asked is paid for. What was taken, or refused, is noted in the visit. */
export async function pay(
  { budgets, addressOf }: Charging,
  args: ExecutionArgs,
  request: IncomingMessage,
  visit: Visit,
): Promise<boolean> {
  const { actor } = args.contextValue as Context
  const address = addressOf({ req: request })
  if (address === null) return true
  const party = partyOf(actor, address)
  // A stranger who has nothing left is told so whatever this would cost.
  if (party.kind === 'anonymous' && (await budgets.look(party))?.paid === false) return false
  visit.account = await budgets.spend(party, priceOf(args, Number(request.headers['content-length'])))
  return visit.account?.paid !== false
}
