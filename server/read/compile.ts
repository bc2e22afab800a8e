import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import type { Tables } from '../kit/tables.ts'
import { withinLimits } from './cost.ts'
import { ERROR, type Leaf, withLeaves } from './json.ts'
import { type Compiling, LeftToResolvers } from './operation.ts'
import { answerTemplate } from './roots.ts'
import { isFixed, type Run, render, type Template } from './template.ts'

// One operation of a document, compiled once for each clearance and each choice of `@include` and `@skip`.

export interface Statement {
  text: string
  values: unknown[]
}

/** A compiled operation. */
export interface Plan {
  /** The statement of a request. */
  statement(run: Run): Statement
  /** The answer, from what the database sent. Null where it has to say an error. */
  answer(sent: string, run: Run): string | null
}

export interface Compiled {
  plan(run: Run): Plan
  /** Whether the request keeps within the limits. `given` are its variables as they came. */
  isAllowed(run: Run, given: Record<string, unknown>): boolean
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
    const actor = { name: 'compiler', role: null, clearance }
    const run = { ctx: { db: ctx.db, now: ctx.now, requestId: '', actor }, variables }
    return { schema, tables, fragments, clearance, variables, run, leaves: [], alias: aliases() }
  }
  return {
    isAllowed: withinLimits({ schema, fragments, variables: {} }, operation),
    plan: (run) => {
      const { clearance } = run.ctx.actor
      const key = [clearance, ...choosing.map((name) => run.variables[name])].join()
      const known = plans.get(key)
      const plan = known ?? planOf(compilingFor(run), operation)
      if (!known) plans.set(key, plan)
      if (plan instanceof LeftToResolvers) throw plan
      return plan
    },
  }
}

function planOf(compiling: Compiling, operation: OperationDefinitionNode): Plan | LeftToResolvers {
  try {
    const type = compiling.schema.getQueryType() as GraphQLObjectType
    return runnable(answerTemplate(compiling, type, [operation.selectionSet]), compiling.leaves)
  } catch (error) {
    if (error instanceof LeftToResolvers) return error
    throw error
  }
}

function runnable(template: Template, leaves: readonly Leaf[]): Plan {
  const fixed = isFixed(template) ? render(template, null as never) : null
  return {
    statement: (run) => fixed ?? render(template, run),
    answer: (sent, run) => {
      const answer = withLeaves(sent, leaves, run)
      return answer.includes(ERROR) ? null : answer
    },
  }
}

function aliases(): () => string {
  let count = 0
  return () => `t${++count}`
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]))
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
