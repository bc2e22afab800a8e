import type pg from 'pg'
import { type Cancel, cancelBeside } from './cancel.ts'
import { keepsStatements } from './connections.ts'
import { Pace } from './pace.ts'
import { type Asked, Pipeline } from './pipeline.ts'
import { elsewhereOf } from './replicas/failover.ts'
import { type Sent, type Statement, Undescribed } from './undescribed.ts'
import { currentWork, during } from './work.ts'

// Quick reads share a few connections. Each of the others, whatever may take longer and whatever writes, has one to
// itself, and at least half of the pool is theirs.

/** So many keep a database busy with what takes it so little. */
const MOST = 4

/** Asks on connections of the pool: each statement alone, or after others. */
export function pipelined(pool: pg.Pool, cancel: Cancel = cancelBeside): (statement: Statement) => Promise<Sent> {
  const most = keepsStatements(pool) ? Math.min(MOST, Math.floor(pool.options.max / 2)) : 0
  const elsewhere = elsewhereOf(pool)
  const pace = new Pace()
  const pipelines = new Set<Pipeline>()

  const alone = async (statement: Statement): Promise<Sent> => {
    const question = new Undescribed(statement)
    const sent = (await pool.query(question)) as unknown as Sent
    if (statement.name !== undefined) pace.took(statement.name, performance.now() - question.sentAt)
    return sent
  }

  const again = ({ work, statement, resolve, reject }: Asked): void => {
    void during(work, () => alone(statement)).then(resolve, reject)
  }

  const open = (): Pipeline => {
    const told = { pace, again, closed: () => pipelines.delete(pipeline) }
    const pipeline: Pipeline = new Pipeline(pool, told, cancel)
    pipelines.add(pipeline)
    return pipeline.connect()
  }

  /** One on which nobody waits, or another one as long as there are connections to spare. */
  const shortest = (): Pipeline | null => {
    let found: Pipeline | null = null
    for (const one of pipelines) if (one.flows && (!found || one.length < found.length)) found = one
    const spare = pool.idleCount > 0 || pool.totalCount < pool.options.max
    if (found && (found.length === 0 || !spare)) return found
    return pipelines.size < most ? open() : found
  }

  return (statement) => {
    const { name } = statement
    if (most === 0 || name === undefined || !pace.isQuick(name)) return alone(statement)
    const pipeline = shortest()
    if (!pipeline?.flows) return alone(statement)
    const work = currentWork()
    if (work?.stopped) return Promise.reject(work.stopped)
    const sent = new Promise<Sent>((resolve, reject) => pipeline.ask({ ...statement, name }, work, resolve, reject))
    if (!elsewhere) return sent
    return sent.catch((error) => elsewhere(error, new Undescribed(statement)) as Promise<Sent>)
  }
}
