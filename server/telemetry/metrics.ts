import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../database/open.ts'
import { type Load, measureLoad } from './load-metrics.ts'
import type { Told } from './note.ts'
import { outcomeOf } from './outcome.ts'

// What Prometheus is told. Every label has a few values that are ours: no name, document or address of a stranger's.

export interface Meter {
  count(request: Told): void
  /** Also measures what keeps the service from being asked for too much. */
  watch(load: Load): void
  /** All that is measured, in the text format of Prometheus. */
  text(): Promise<string>
  contentType: string
}

/** In seconds: from what an index answers to what ought not to happen. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** More codes of errors than there are: whatever comes beyond counts as one. */
const MOST_CODES = 100

export function meterOf({ pool, notifier }: Pick<Database, 'pool' | 'notifier'>): Meter {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'entente_requests_total',
    help: 'Requests to /graphql by type of operation and by what became of them.',
    labelNames: ['operation', 'outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'entente_request_duration_seconds',
    help: 'Time from the arrival of a request to the beginning of its answer, by the way in which it was read.',
    labelNames: ['operation', 'way'],
    buckets: BUCKETS,
    registers,
  })
  const errors = new Counter({
    name: 'entente_errors_total',
    help: 'Errors in answers by their code.',
    labelNames: ['code'],
    registers,
  })
  gauge(
    'entente_pool_connections',
    'Connections to the database by state, and requests that wait for one.',
    ['state'],
    (set) => {
      set(pool.totalCount, { state: 'total' })
      set(pool.idleCount, { state: 'idle' })
      set(pool.waitingCount, { state: 'waiting' })
    },
  )
  gauge('entente_subscribers', 'Subscriptions that are open on this process.', [], (set) => set(notifier.subscribers))
  gauge(
    'entente_feed_lag_seconds',
    'Age of the oldest change that followers cannot be shown yet, because a transaction that began earlier is open.',
    [],
    async (set) => set(await feedLag(pool).catch(() => Number.NaN)),
  )

  function gauge(name: string, help: string, labelNames: string[], look: (set: Setter) => Promise<void> | void) {
    new Gauge({
      ...{ name, help, labelNames, registers },
      collect() {
        return look((value, labels = {}) => this.set(labels, value))
      },
    })
  }

  const known = new Set<string>()
  const codeOf = (code: string) => {
    if (known.size < MOST_CODES && /^[A-Z][A-Z_]{1,60}$/.test(code)) known.add(code)
    return known.has(code) ? code : 'other'
  }

  return {
    count(told) {
      if (told.path !== '/graphql') return
      const operation = told.operation ?? 'none'
      requests.inc({ operation, outcome: outcomeOf(told) })
      durations.observe({ operation, way: told.way ?? 'none' }, told.ms / 1000)
      for (const code of told.codes) errors.inc({ code: codeOf(code) })
    },
    watch: (load) => measureLoad(registry, load),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

type Setter = (value: number, labels?: Record<string, string>) => void

async function feedLag(pool: Database['pool']): Promise<number> {
  const { rows } = await pool.query<{ lag: number }>(
    `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS lag
     FROM change WHERE xid >= settled_before()`,
  )
  return rows[0]?.lag ?? 0
}
