import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { fragmentNamed } from '../fragments.ts'
import { visitOf } from '../visit.ts'
import type { AddressOf, Arrived } from './address.ts'
import { type Account, type Budgets, type Party, SECONDS } from './budgets.ts'
import { costOf } from './cost.ts'

// Every operation is paid for before it is done: by the actor who asks or, where nobody says who they are, by the address
// they ask from. What is refused before it is known who asks (no GraphQL, no valid document, no valid token) is paid
// by the address afterwards. How much is left stands in the headers of the answer (IETF draft
// httpapi-ratelimit-headers).

/** What a request costs beside what it asks for: it is received, parsed, checked, logged and answered. */
const REQUEST = 50
/** What each root field of a mutation costs beside: it checks, writes, and notes the change. */
const WRITE = 1_000
/** Bytes of a body for a point. */
const BYTES = 10

export interface Charging {
  budgets: Budgets
  addressOf: AddressOf
}

/** A request that came in. Its account is undefined until it is paid for, and null where there is no budget. */
interface Customer {
  address: string
  account?: Account | null | undefined
}

/** Who pays for what the actor asks from the address. */
export const partyOf = ({ role, id }: Context['actor'], address: string): Party =>
  role === null ? { kind: 'anonymous', key: address } : { kind: 'token', key: id }

export const BUDGET_HEADERS = ['ratelimit', 'ratelimit-policy']

export function chargeBudgets({ budgets, addressOf }: Charging): Plugin<Context & YogaInitialContext> {
  const begun = new WeakMap<Request, Customer>()

  /** Takes the price from whoever asks; an error where they cannot pay. */
  const charge = async (args: ExecutionArgs): Promise<GraphQLError | null> => {
    const { actor, request } = args.contextValue as Context & YogaInitialContext
    const customer = begun.get(request)
    // What the process asks itself costs nothing.
    if (!customer) return null
    const cost = priceOf(args, lengthOf(request))
    if (customer.account === undefined) customer.account = await budgets.spend(partyOf(actor, customer.address), cost)
    return customer.account && !customer.account.paid ? refusal(customer.account, cost) : null
  }

  return {
    async onRequestParse({ request, serverContext }) {
      const address = addressOf(serverContext as Arrived)
      if (address === null) return
      const customer: Customer = { address, account: visitOf(serverContext)?.account }
      begun.set(request, customer)
      if (customer.account !== undefined || request.headers.has('authorization')) return
      // A stranger who has nothing left is not even listened to.
      const account = await budgets.look({ kind: 'anonymous', key: address })
      if (!account || account.paid) return
      budgets.refused.anonymous++
      customer.account = account
      throw refusal(account, REQUEST)
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const refused = await charge(args)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const refused = await charge(args)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
    onResponse({ request, response }) {
      const customer = begun.get(request)
      if (!customer) return
      if (customer.account !== undefined) return tell(customer.account, response.headers)
      const cost = REQUEST + lengthOf(request) / BYTES
      return budgets
        .spend({ kind: 'anonymous', key: customer.address }, cost)
        .then((account) => tell(account, response.headers))
    },
  }
}

/** What the operation costs, whose request has a body of so many bytes. */
export function priceOf(args: ExecutionArgs, bytes: number): number {
  const operation = getOperationAST(args.document, args.operationName)
  const writes =
    operation?.operation === OperationTypeNode.MUTATION ? fieldsIn(operation.selectionSet, args.document) : 0
  return REQUEST + bytes / BYTES + WRITE * writes + (costOf(args)?.complexity ?? 0)
}

/** How many fields stand in the selection, those of fragments included. */
function fieldsIn(selectionSet: SelectionSetNode, document: DocumentNode, known = new Map<string, number>()): number {
  let fields = 0
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) fields++
    else if (selection.kind === Kind.INLINE_FRAGMENT) fields += fieldsIn(selection.selectionSet, document, known)
    else {
      const { value: name } = selection.name
      // Each fragment is worked out once, however often and however deep it is spread.
      const fragment = fragmentNamed(document, name)
      const count = known.get(name) ?? (fragment ? fieldsIn(fragment.selectionSet, document, known) : 0)
      known.set(name, count)
      fields += count
    }
  }
  return fields
}

const lengthOf = (request: Request) => Number(request.headers.get('content-length')) || 0

function refusal({ kind, limit, remaining, resetMs }: Account, cost: number): GraphQLError {
  const retryAfter = seconds(resetMs)
  const whose = kind === 'anonymous' ? 'Without a token, an address' : 'A token'
  return new GraphQLError(
    `${whose} may spend ${limit} points in ${SECONDS} seconds; ${remaining} are left, and this costs ${Math.ceil(cost)}. Try again in ${retryAfter} s.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        limit,
        remaining,
        cost: Math.ceil(cost),
        retryAfter,
        http: { status: 429, headers: { 'retry-after': String(retryAfter) } },
      },
    },
  )
}

function tell(account: Account | null, headers: Headers): void {
  for (const [name, value] of Object.entries(budgetHeaders(account))) headers.set(name, value)
}

export function budgetHeaders(account: Account | null): Record<string, string> {
  if (!account) return {}
  const { kind, limit, remaining, resetMs } = account
  return {
    'ratelimit-policy': `"${kind}";q=${limit};w=${SECONDS}`,
    ratelimit: `"${kind}";r=${remaining};t=${seconds(resetMs)}`,
  }
}

/** Rounded up: nobody is asked to come back too early. */
const seconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000))
