import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { hasField } from '../kit/datamodel.ts'
import type { Item, Reference } from './draft.ts'
import { isUuid } from './ids.ts'
import { quoted, tableOf } from './shape.ts'

// The ids of the records that rows name, looked up for a whole batch at once.

/** The column and the value by which a key names a record; null where it can name none. */
function columnOf({ model, key }: Reference): { column: string; value: string } | null {
  const id = key.startsWith(`${model}:`) ? key.slice(model.length + 1) : key
  if (isUuid(id)) return { column: 'id', value: id }
  if (model === 'Country') return /^[A-Za-z]{2}$/.test(key) ? { column: 'code', value: key.toUpperCase() } : null
  return hasField(model, 'slug') ? { column: 'slug', value: key } : null
}

export const referencesOf = (items: Item[]): Reference[] =>
  items.flatMap((item) => [...Object.values(item.references), ...Object.values(item.links).flat()])

export class References {
  private readonly found = new Map<string, string>()

  constructor(private readonly tx: Transaction) {}

  /** The id of the record; undefined while there is none. */
  idOf(reference: Reference): string | undefined {
    return this.found.get(nameOf(reference))
  }

  missing(items: Item[]): Reference[] {
    return referencesOf(items).filter((reference) => !this.idOf(reference))
  }

  /** Looks up what the items name and is not known yet. */
  async lookUp(items: Item[]): Promise<void> {
    const wanted = new Map<string, { model: RecordModel; column: string; values: Set<string> }>()
    for (const reference of this.missing(items)) {
      const by = columnOf(reference)
      if (!by) continue
      const group = `${reference.model}.${by.column}`
      const { values } = wanted.get(group) ?? { values: new Set<string>() }
      wanted.set(group, { model: reference.model, column: by.column, values: values.add(by.value) })
    }
    for (const { model, column, values } of wanted.values()) {
      const type = column === 'id' ? 'uuid' : 'text'
      const rows = await this.tx.rows<{ id: string; key: string }>({
        text: `SELECT id, ${column}::text AS key FROM ${quoted(tableOf(model))} WHERE ${column} = ANY($1::${type}[])`,
        values: [[...values]],
      })
      for (const { id, key } of rows) this.found.set(`${model} ${key}`, id)
    }
  }
}

function nameOf(reference: Reference): string {
  return `${reference.model} ${columnOf(reference)?.value}`
}
