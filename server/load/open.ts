import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import { addressesBehind } from './address.ts'
import { Budgets } from './budgets.ts'
import { Gate } from './gate.ts'
import { watchPressure } from './pressure.ts'
import { SharedBudgets } from './sharing.ts'

// What keeps the service from being asked for too much, as the settings say.

type Settings = Pick<Config, 'budgets' | 'gate' | 'deadlines' | 'trustedProxies' | 'databaseUrl'>

export function openLoad(config: Settings, database: Database, log: (event: Record<string, unknown>) => void) {
  const budgets = new Budgets(config.budgets)
  // The embedded database belongs to this process alone, and so do its budgets.
  if (config.budgets.shared && config.databaseUrl) new SharedBudgets({ budgets, pool: database.pool, log })
  const gate = new Gate(config.gate, tellOverload(log))
  watchPressure(gate)
  return {
    gate,
    budgets: { budgets, addressOf: addressesBehind(config.trustedProxies) },
    deadlines: config.deadlines,
  }
}

/** Whoever is sent away leaves no line of the log; that some are, does. */
const tellOverload =
  (log: (event: Record<string, unknown>) => void) =>
  ({ overloaded, running, waiting, counts }: Gate) =>
    log({ level: 'warn', message: overloaded ? 'overload began' : 'overload is over', running, waiting, ...counts })
