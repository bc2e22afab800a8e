import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import type { Context } from '../context.ts'
import { fragmentsOf } from '../fragments.ts'
import type { Tables } from '../kit/tables.ts'
import { type Compiling, isOfPerson, LeftToResolvers, REFUSED } from './operation.ts'
import { type Plan, planOf } from './plan.ts'
import { recordPieces } from './record.ts'
import { rootsOf } from './roots.ts'
import type { Run } from './template.ts'

// One operation of a document, compiled once for each clearance and each choice of `@include` and `@skip`.

/** So many are kept: of twenty directives there are a million choices. */
const PLANS = 20

export interface Compiled {
  plan(run: Run): Plan
}

export function compile(
  schema: GraphQLSchema,
  tables: Tables,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled {
  const fragments = fragmentsOf(document)
  const choosing = choosingVariables(document)
  const plans = new Map<string, Plan | LeftToResolvers>()
  /** Of the request nothing is kept but what the plan is for. */
  const compilingFor = ({ ctx, variables: given }: Run): Compiling => {
    const { clearance } = ctx.actor
    const variables = Object.fromEntries(choosing.map((name) => [name, given[name]]))
    const actor = { id: 'compiler', name: 'compiler', role: null, clearance }
    const run = { ctx: { db: ctx.db, now: ctx.now, requestId: '', actor } as Context, variables }
    const [leaves, before, known] = [[], [], new WeakMap()]
    const of = { schema, tables, fragments, clearance, variables, run, leaves, before, known, alias: aliases() }
    const compiling: Compiling = { ...of, record: (...asked) => recordPieces(compiling, ...asked) }
    return compiling
  }
  return {
    plan: (run) => {
      const { clearance } = run.ctx.actor
      const key = [clearance, ...choosing.map((name) => run.variables[name])].join()
      const known = plans.get(key)
      const plan = known ?? planned(compilingFor(run), operation)
      if (!known) keep(plans.set(key, plan))
      if (plan instanceof LeftToResolvers) throw plan
      return plan
    },
  }
}

/** The oldest makes room. */
function keep(plans: Map<string, unknown>): void {
  const [oldest] = plans.keys()
  if (plans.size > PLANS) plans.delete(oldest as string)
}

function planned(compiling: Compiling, operation: OperationDefinitionNode): Plan | LeftToResolvers {
  try {
    const type = compiling.schema.getQueryType() as GraphQLObjectType
    return planOf(compiling, rootsOf(compiling, type, operation.selectionSet))
  } catch (error) {
    if (error instanceof LeftToResolvers) return error
    if (isOfPerson(error)) return new LeftToResolvers(REFUSED)
    throw error
  }
}

function aliases(): () => string {
  let count = 0
  return () => `t${++count}`
}

/** The variables that decide which fields an answer has. */
function choosingVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
