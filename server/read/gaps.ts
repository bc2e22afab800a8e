import type { GraphQLObjectType } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Reading, Reference } from '../kit/reading.ts'
import { nullOf } from './columns.ts'
import { conditionOn } from './condition.ts'
import { readingOf } from './declared.ts'
import { concatenated, orElse } from './json.ts'
import { listArguments, narrowedList } from './list.ts'
import { type Args, argumentsOf, type Compiling } from './operation.ts'
import type { Field, Gap, Resolved, Special } from './resolved.ts'
import type { Asked } from './selection.ts'
import { joined, literal, name, type Run, sql, type Template, value } from './template.ts'

// The gaps in what resolvers made: records and lists of records, read by one statement when all are known.

/** Stands between the records of one column; no text of the database has it. */
export const BETWEEN = '\x04'

/** What a plan knows of its gaps, once for all requests. */
export interface Fillers {
  /** The records with these keys that stand at one place of the answer, as SQL for one text. */
  records(asked: Asked, field: Field, model: RecordModel): (keys: readonly string[]) => Template
  list(asked: Asked, field: Field, reading: Within): ReturnType<typeof narrowedList>
  args(asked: Asked, field: Field, known: readonly string[]): (run: Run) => Args
}

type Within = Extract<Reading, { as: 'within' }>

export function fillersOf(compiling: Compiling): Fillers {
  const records = remembered((asked: Asked, field: Field, model: RecordModel) =>
    recordsByKey(compiling, asked, field, model),
  )
  const list = remembered((asked: Asked, field: Field, model: RecordModel) =>
    narrowedList(compiling, model, field, asked),
  )
  const args = remembered(
    (asked: Asked, field: Field, _model: RecordModel, known: readonly string[]) =>
      argumentsOf(compiling, field, asked, known).of,
  )
  return {
    records,
    list: (asked, field, { model }) => list(asked, field, model),
    args: (asked, field, known) => args(asked, field, 'Activity', known),
  }
}

/** Worked out once for each field that is asked, and each model. */
function remembered<More extends unknown[], R>(
  make: (asked: Asked, field: Field, model: RecordModel, ...more: More) => R,
) {
  const known = new WeakMap<Asked, Map<RecordModel, R>>()
  return (asked: Asked, field: Field, model: RecordModel, ...more: More): R => {
    const models = known.get(asked) ?? new Map<RecordModel, R>()
    known.set(asked, models)
    const found = models.get(model) ?? make(asked, field, model, ...more)
    models.set(model, found)
    return found
  }
}

function recordsByKey(compiling: Compiling, asked: Asked, field: Field, model: RecordModel) {
  const { tables, run } = compiling
  const [alias, given] = [compiling.alias(), compiling.alias()]
  const type = compiling.schema.getType(model) as GraphQLObjectType
  const seen = conditionOn(tables, model, visible(run.ctx, model), alias)
  const json = concatenated(compiling.record(model, type, asked, alias))
  const one = sql`(SELECT ${json} FROM ${name(tables.tableOf(model))} ${name(alias)} WHERE ${name(alias)}.id = ${name(given)}.key AND ${seen})`
  return (keys: readonly string[]) =>
    sql`(SELECT string_agg(${orElse([one], nullOf(field.type))}, ${literal(BETWEEN)} ORDER BY ${name(given)}.place) FROM unnest(${value(keys)}::uuid[]) WITH ORDINALITY ${name(given)} (key, place))`
}

/** The gaps of one answer. */
export class Gaps {
  private readonly lists: (Template | { keys: string[]; fill: (keys: readonly string[]) => Template })[] = []
  private readonly places = new Map<unknown, Map<RecordModel, number>>()

  constructor(private readonly fillers: Fillers) {}

  /** Leaves gaps where a field holds records. */
  readonly special: Special = (field, source, asked, run) => {
    const reading = readingOf(field)
    switch (reading?.as) {
      case 'reference': {
        const key = reading.of(source as never)
        return [key ? this.record(asked, field, key) : nullOf(field.type)]
      }
      case 'references': {
        const keys = reading.of(source as never)
        return ['[', ...keys.flatMap((key, index) => [index > 0 ? ',' : '', this.record(asked, field, key)]), ']']
      }
      case 'within':
        return this.listWithin(reading, field, source, asked, run)
    }
    return null
  }

  add(template: Template): Gap {
    return { gap: this.lists.push(template) - 1, at: 0 }
  }

  private record(asked: Asked, field: Field, [model, key]: Reference): Gap {
    const models = this.places.get(asked) ?? new Map<RecordModel, number>()
    this.places.set(asked, models)
    const gap = models.get(model) ?? this.lists.push({ keys: [], fill: this.fillers.records(asked, field, model) }) - 1
    models.set(model, gap)
    const { keys } = this.lists[gap] as { keys: string[] }
    return { gap, at: keys.push(key) - 1 }
  }

  private async listWithin(reading: Within, field: Field, source: unknown, asked: Asked, run: Run): Promise<Resolved> {
    const args = this.fillers.args(asked, field, [...listArguments, ...reading.args])(run)
    const conditions = await reading.conditions(source as never, args as never, run.ctx)
    return [this.add(this.fillers.list(asked, field, reading)(run, args, conditions))]
  }

  /** One column for each gap; null where there is none. */
  get statement(): Template | null {
    if (this.lists.length === 0) return null
    const columns = this.lists.map((list) => ('parts' in list ? list : list.fill(list.keys)))
    return sql`SELECT ${joined(columns, ', ')}`
  }
}

/** The text with its gaps filled by the columns of the statement. */
export function filled(resolved: Resolved, columns: readonly string[]): string {
  const texts = columns.map((column) => column.split(BETWEEN))
  if (typeof resolved === 'string') return resolved
  return resolved.map((part) => (typeof part === 'string' ? part : texts[part.gap]?.[part.at])).join('')
}
