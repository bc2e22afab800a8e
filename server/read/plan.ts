import { preparedContext } from './client.ts'
import { filled, fillersOf, Gaps } from './gaps.ts'
import { concatenated, ERROR, object, type Pieces, withLeaves } from './json.ts'
import type { Compiling } from './operation.ts'
import { eachOf, fieldOf, inOrder, type Resolved, together } from './resolved.ts'
import type { Root } from './roots.ts'
import type { Ask } from './statements.ts'
import { type Run, render, renderer, sql, type Template } from './template.ts'

// A compiled operation: how a request of it is answered.

export interface Plan {
  /** The JSON of the answer. Null where it has to say an error. */
  answer(run: Run, ask: Ask): Promise<string | null>
}

export function planOf(compiling: Compiling, roots: readonly Root[]): Plan {
  const { leaves, before } = compiling
  const text = roots.every((root): root is Extract<Root, { pieces: Pieces }> => 'pieces' in root)
    ? oneStatement(roots)
    : aroundResolvers(compiling, roots)
  return {
    answer: async (run, ask) => {
      for (;;) {
        const waited = before.length
        for (const ready of before) await ready(run.ctx)
        try {
          const answer = withLeaves(await text(run, ask), leaves, run)
          return answer.includes(ERROR) ? null : answer
        } catch (error) {
          // A record behind `node` is compiled once its id is known, and that may add to `before`: wait for it, and try again.
          if (before.length === waited) throw error
        }
      }
    },
  }
}

type Text = (run: Run, ask: Ask) => Promise<string>

/** The whole answer as the database sends it. */
function oneStatement(members: readonly { key: string; pieces: Pieces }[]): Text {
  const template = sql`SELECT ${concatenated(['{"data":', ...object(members), '}'])}`
  const rendered = renderer(template)
  return async (run, ask) => {
    const [text] = await ask(rendered(run))
    return text as string
  }
}

/** What resolvers make first, then the records in it and what else is SQL with one statement. */
function aroundResolvers(compiling: Compiling, roots: readonly Root[]): Text {
  const fillers = fillersOf(compiling)
  const templates = new Map<Root, Template>()
  for (const root of roots) if ('pieces' in root) templates.set(root, concatenated(root.pieces))
  return async ({ ctx, variables }, ask) => {
    const run = { ctx: preparedContext(ctx, ask, compiling), variables }
    const gaps = new Gaps(fillers)
    const members = eachOf<Root, Resolved>(roots, (root) => {
      const template = templates.get(root)
      if (template) return [gaps.add(template)]
      const { resolved, asked } = root as Extract<Root, { resolved: unknown }>
      return fieldOf({ of: compiling, run, special: gaps.special }, resolved, {}, asked)
    })
    const data = await together<Resolved, Resolved>(members, (all) =>
      inOrder(all.flatMap((member, index) => [`${index > 0 ? ',' : ''}${JSON.stringify(roots[index]?.key)}:`, member])),
    )
    const { statement } = gaps
    const columns = statement ? await ask(render(statement, run)) : []
    return `{"data":{${filled(data, columns)}}}`
  }
}
