import pg from 'pg'

// Statements of whose answer everything is known beforehand: its columns are texts, or there are none. The database need
// not describe it then, which node-postgres otherwise has it do each time, and no row has to be made into an object.

export interface Statement {
  text: string
  values: unknown[]
  /** Under which it stays prepared on each connection. */
  name?: string | undefined
}

export interface Sent {
  rows: (string | null)[][]
  /** What was done, and to how many rows. */
  command: string
  rowCount: number | null
}

/** What node-postgres has beyond its types. */
interface Connection {
  parse(statement: Omit<Statement, 'values'>): void
  bind(portal: { statement: string | undefined; values: unknown[]; valueMapper: (value: unknown) => unknown }): void
  execute(portal: object): void
  sync(): void
  close(statement: { type: 'S'; name: string | undefined }): void
  submittedNamedStatements: Record<string, string>
}
interface Inner extends Statement {
  _result: Sent
  hasBeenParsed(connection: Connection): boolean
  handleError(error: unknown, connection: Connection): void
}
const Inner = pg.Query as unknown as new (text: string) => Inner & pg.Query
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils

export class Undescribed extends Inner {
  /** When it went out. */
  sentAt = 0
  /** Sent after others on a connection of many, which sees to what is to be cancelled. */
  readonly shared: boolean

  constructor({ text, values, name }: Statement, shared = false) {
    // Given as an object, it would be copied property by property.
    super(text)
    this.values = values
    this.name = name
    this.shared = shared
  }

  requiresPreparation(): boolean {
    return true
  }

  /** Called by `submit`, which holds back what is sent until all of it is there. */
  prepare(connection: Connection): void {
    const { text, values, name } = this
    this.sentAt = performance.now()
    if (!this.hasBeenParsed(connection)) {
      connection.parse({ text, name })
      if (name) connection.submittedNamedStatements[name] = text
    }
    try {
      connection.bind({ statement: name, values, valueMapper: prepareValue })
    } catch (error) {
      connection.close({ type: 'S', name })
      connection.sync()
      this.handleError(error, connection)
      return
    }
    connection.execute({})
    connection.sync()
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this._result.rows.push(fields)
  }
}

/** Asks on this connection. */
export function askOn(client: pg.ClientBase, question: Undescribed): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const done = (error: unknown, sent: Sent) => (error ? reject(error) : resolve(sent))
    ;(client.query as (question: Undescribed, done: unknown) => void)(question, done)
  })
}
