import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  getArgumentValues,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import type { AsOf } from './database/as-of.ts'
import { fragmentNamed } from './fragments.ts'
import { coercedOf } from './limits/coerced.ts'
import { cursorsOf } from './registry/change-cursor.ts'

// `asOf` on a look-up: it and all below it are read from the registry as it was. The operation is divided by moment, each
// part is executed over the database of its moment, and the parts make one answer.

/** The most moments one operation may look at. */
const MOST_MOMENTS = 5

export function answerAsOf(asOf: AsOf): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'query') return
      const moments = momentsOf(args, operation)
      if (!moments) return
      const distinct = new Set([...moments.values()].filter((moment) => moment !== null))
      const problem = problemOf(distinct, args.contextValue.now())
      if (problem) return setResultAndStopExecution({ errors: [problem] })
      setExecuteFn(async (given: ExecutionArgs) => {
        // The past is read-only: what the cursors of the history need is made before.
        await cursorsOf(args.contextValue)
        const parts: ExecutionResult[] = []
        for (const moment of new Set(moments.values())) {
          const document = only(args.document, operation, (field) => moments.get(field) === moment)
          const part = { ...given, document }
          parts.push(
            moment === null
              ? await executeFn(part)
              : await asOf(new Date(moment), async (db) => {
                  const contextValue = { ...args.contextValue, db, asOf: new Date(moment) }
                  return executeFn({ ...part, contextValue })
                }),
          )
        }
        return together(parts, [...moments.keys()])
      })
    },
  }
}

/** The moment of each field at the root, null for now. Null altogether where none has any. */
function momentsOf(args: ExecutionArgs, operation: OperationDefinitionNode): Map<FieldNode, number | null> | null {
  const fields = rootFields(operation.selectionSet, args.document)
  if (!fields.some((field) => field.arguments?.some(({ name }) => name.value === 'asOf'))) return null
  const { values } = coercedOf(args)
  // What is wrong with the variables is told by the execution.
  if (!values) return null
  const types = args.schema.getQueryType()?.getFields() ?? {}
  return new Map(
    fields.map((field) => {
      const definition = types[field.name.value]
      if (!definition?.args.some(({ name }) => name === 'asOf')) return [field, null]
      const { asOf } = getArgumentValues(definition, field, values)
      return [field, asOf instanceof Date ? asOf.getTime() : null]
    }),
  )
}

function problemOf(moments: Set<number | null>, now: Date): GraphQLError | null {
  const extensions = { code: 'BAD_USER_INPUT', argument: 'asOf' }
  if (moments.size > MOST_MOMENTS) {
    return new GraphQLError(
      `asOf: the operation looks at ${moments.size} moments; at most ${MOST_MOMENTS} are answered at a time.`,
      { extensions: { ...extensions, limit: MOST_MOMENTS } },
    )
  }
  return [...moments].some((moment) => moment !== null && moment > now.getTime())
    ? new GraphQLError('asOf: lies in the future, of which the registry knows nothing yet.', { extensions })
    : null
}

function rootFields({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, selection.name.value)
    return within ? rootFields(within.selectionSet, document) : []
  })
}

/** The document with only some of the fields at its root. */
function only(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  wanted: (field: FieldNode) => boolean,
): DocumentNode {
  const filtered = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : []
      const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, selection.name.value)
      if (!within) return []
      const selectionSet = filtered(within.selectionSet)
      const { typeCondition } = within
      if (selectionSet.selections.length === 0) return []
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives: selection.directives, selectionSet }]
    }),
  })
  const part = { ...operation, selectionSet: filtered(operation.selectionSet) }
  return {
    ...document,
    definitions: document.definitions.map((definition) => (definition === operation ? part : definition)),
  }
}

/** One answer of several, its fields in the order of the question. */
function together(parts: ExecutionResult[], fields: FieldNode[]): ExecutionResult {
  const errors = parts.flatMap((part) => part.errors ?? [])
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    const key = field.alias?.value ?? field.name.value
    const part = parts.find((each) => each.data && key in each.data)
    if (part) data[key] = part.data?.[key]
  }
  return {
    ...(errors.length > 0 ? { errors } : {}),
    data: parts.some((part) => part.data == null) ? null : data,
  }
}
