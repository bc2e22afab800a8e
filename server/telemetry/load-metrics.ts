import { Counter, Gauge, type Registry } from 'prom-client'
import type { Budgets } from '../load/budgets.ts'
import type { Gate } from '../load/gate.ts'

// How much more the server is asked for than it does: who waits at the door, who is sent away, who has spent their budget.

export interface Load {
  gate: Gate
  budgets: Budgets
}

export function measureLoad(registry: Registry, { gate, budgets }: Load): void {
  const registers = [registry]
  new Gauge({
    name: 'entente_requests_inside',
    help: 'Requests at work, and such as wait at the door.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'running' }, gate.running)
      this.set({ state: 'waiting' }, gate.waiting)
    },
  })
  new Gauge({
    name: 'entente_overloaded',
    help: '1 while there is more to do than can be done in time, else 0.',
    registers,
    collect() {
      this.set(gate.overloaded ? 1 : 0)
    },
  })
  counter('entente_door_total', 'Requests at the door by what became of them.', 'outcome', () => ({ ...gate.counts }))
  counter('entente_budget_points_total', 'Points spent by who spent them.', 'party', () => budgets.spent)
  counter('entente_budget_refusals_total', 'Requests that a budget could not pay.', 'party', () => budgets.refused)

  /** Tells numbers that are counted elsewhere. */
  function counter(name: string, help: string, label: string, look: () => Record<string, number>) {
    new Counter({
      ...{ name, help, labelNames: [label], registers },
      collect() {
        this.reset()
        for (const [value, count] of Object.entries(look())) this.inc({ [label]: value }, count)
      },
    })
  }
}
