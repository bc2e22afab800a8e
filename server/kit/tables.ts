import type { PrismaClient } from '../../prisma/generated/prisma/client.ts'
import type { RecordModel } from '../access/visibility.ts'
import { type Field, fieldOf, fieldsOf } from './datamodel.ts'

// What Prisma's models are called in the database, and by which columns they hang together.

/** What Prisma's client keeps of the models while it runs, names in the database included. */
interface RuntimeDataModel {
  models: Record<string, { dbName: string | null; fields: { name: string; dbName?: string }[] }>
}

/** How the rows of a relation are found from the row they belong to. */
export type Link =
  /** `row.column = target.id` */
  | { by: 'here'; column: string; target: RecordModel }
  /** `target.column = row.id` */
  | { by: 'there'; column: string; target: RecordModel }
  /** `table.there = target.id` where `table.here = row.id` */
  | { by: 'table'; table: string; here: 'A' | 'B'; there: 'A' | 'B'; target: RecordModel }

export interface Tables {
  tableOf(model: RecordModel): string
  columnOf(model: RecordModel, field: string): string
  linkOf(model: RecordModel, relation: string): Link
}

export function tablesOf(prisma: PrismaClient): Tables {
  const { models } = (prisma as unknown as { _runtimeDataModel: RuntimeDataModel })._runtimeDataModel
  const columns = new Map(
    Object.entries(models).map(([model, { fields }]) => [
      model,
      new Map(fields.map(({ name, dbName }) => [name, dbName ?? name])),
    ]),
  )
  const columnOf = (model: RecordModel, field: string) => {
    const column = columns.get(model)?.get(field)
    if (column === undefined) throw new Error(`${model} has no column ${field}.`)
    return column
  }
  return {
    tableOf: (model) => models[model]?.dbName ?? model,
    columnOf,
    linkOf: (model, relation) => {
      const field = fieldOf(model, relation)
      const target = field.type as RecordModel
      const here = field.relationFromFields?.[0]
      if (here) return { by: 'here', column: columnOf(model, here), target }
      const other = otherEnd(model, field)
      const there = other.relationFromFields?.[0]
      if (there) return { by: 'there', column: columnOf(target, there), target }
      // Prisma's own join tables have the model that comes first in the alphabet in column A.
      const [mine, its] = model < target ? (['A', 'B'] as const) : (['B', 'A'] as const)
      return { by: 'table', table: `_${field.relationName}`, here: mine, there: its, target }
    },
  }
}

function otherEnd(model: RecordModel, { name, type, relationName }: Field): Field {
  const found = fieldsOf(type as RecordModel).find(
    (field) => field.relationName === relationName && (type !== model || field.name !== name),
  )
  if (!found) throw new Error(`${model}.${name} has no other end.`)
  return found
}
