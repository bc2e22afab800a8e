import { performance } from 'node:perf_hooks'
import type { Gate } from './gate.ts'

// In overload the process itself may have more to do than it can, where the database answers fast: then all wait for the
// process, at the door and inside, and the gate does not see it. So there is less room inside while the process has hardly a
// moment to spare, and more again, bit by bit, once it has.

/** How often it is looked at, in milliseconds. */
const EVERY = 50
/** The share of its time that a process may be at work; beyond, whatever comes has to wait. */
const BUSY = 0.7
/** What is left of the room at each look meanwhile. */
const LESS = 0.7

/** The room that the gate should have, given the share of the time since the last look in which the process was at work. */
export function roomAfter(room: number, slots: number, utilization: number): number {
  return utilization > BUSY ? Math.max(1, Math.floor(room * LESS)) : Math.min(slots, room + 1)
}

/** Keeps the gate's room to what the process can do, until the returned function is called. */
export function watchPressure(gate: Gate): () => void {
  let last = performance.eventLoopUtilization()
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, last)
    gate.room = gate.overloaded ? roomAfter(gate.room, gate.settings.slots, utilization) : gate.settings.slots
    last = now
  }, EVERY).unref()
  return () => clearInterval(timer)
}
