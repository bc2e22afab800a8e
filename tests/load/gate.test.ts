import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Gate } from '../../server/load/gate.ts'

// Who may begin, who waits, and who is sent away. The clock is moved by hand.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const PATIENCE = 500

/** A gate, and what became of those who came, by name. */
function gateOf(slots: number, calm = 0) {
  const turns: boolean[] = []
  const gate = new Gate({ slots, patienceMs: PATIENCE, calm }, ({ overloaded }) => turns.push(overloaded))
  const fates: Record<string, 'began' | 'waits' | 'sent away'> = {}
  const come = (name: string, signal?: AbortSignal) => {
    const entered = gate.enter(signal)
    fates[name] = entered === true ? 'began' : 'waits'
    if (entered !== true) void entered.then((admitted) => (fates[name] = admitted ? 'began' : 'sent away'))
  }
  const leave = async () => {
    gate.leave()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { gate, fates, come, leave, turns }
}

describe('a burst', () => {
  test('begins as far as there is room; the others wait, and begin in the order in which they came', async () => {
    const { gate, fates, come, leave } = gateOf(2)
    for (const name of ['a', 'b', 'c', 'd']) come(name)
    expect(fates).toEqual({ a: 'began', b: 'began', c: 'waits', d: 'waits' })
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    await leave()
    expect(fates).toMatchObject({ c: 'began', d: 'waits' })
    await leave()
    expect(fates).toMatchObject({ d: 'began' })
    expect([gate.running, gate.waiting, gate.counts]).toEqual([2, 0, { admitted: 2, waited: 2, refused: 0 }])
  })

  test('of a thousand and more is sent away from there on, at once', async () => {
    const { fates, come, gate } = gateOf(1)
    for (let count = 0; count <= 1001; count++) come(String(count))
    await vi.advanceTimersByTimeAsync(0)
    expect([fates[0], fates[1], fates[1000], fates[1001]]).toEqual(['began', 'waits', 'waits', 'sent away'])
    expect(gate.waiting).toBe(1000)
  })

  test('is no overload, though there is always someone waiting, as long as nobody waits for long', async () => {
    const { gate, fates, come, leave } = gateOf(1)
    for (const name of ['first', 'second', 'third']) come(name)
    for (let at = 0; at < 4 * PATIENCE; at += 10) {
      await vi.advanceTimersByTimeAsync(10)
      await leave()
      come(String(at))
    }
    expect(gate.waiting).toBe(2)
    expect([gate.overloaded, gate.counts.refused]).toEqual([false, 0])
    expect(fates[String(3 * PATIENCE)]).toBe('began')
  })

  test('that comes again and again is no overload, as long as it is worked off between', async () => {
    const { gate, fates, come, leave } = gateOf(1)
    for (let round = 0; round < 5; round++) {
      come(`first ${round}`)
      come(`second ${round}`)
      await vi.advanceTimersByTimeAsync(PATIENCE - 100)
      await leave()
      await leave()
    }
    expect(new Set(Object.values(fates))).toEqual(new Set(['began']))
    expect([gate.overloaded, gate.counts.refused]).toEqual([false, 0])
  })
})

describe('a few', () => {
  test('wait as long as it takes, when whoever was answered comes again', async () => {
    const { gate, fates, come, leave } = gateOf(1, 6)
    for (let name = 0; name < 7; name++) come(String(name))
    for (let name = 7; name < 27; name++) {
      await vi.advanceTimersByTimeAsync(PATIENCE)
      await leave()
      come(String(name))
    }
    expect([gate.overloaded, gate.counts.refused, gate.waiting]).toEqual([false, 0, 6])
    expect(fates[20]).toBe('began')
  })

  test('more than that do not', async () => {
    const { gate, fates, come } = gateOf(1, 6)
    for (let name = 0; name < 8; name++) come(String(name))
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(fates).toMatchObject({ 0: 'began', 1: 'sent away' })
    expect(gate.counts.refused).toBe(7)
  })
})

describe('nobody else waits longer than the patience', () => {
  test('whether anyone leaves or not', async () => {
    const { gate, fates, come } = gateOf(1)
    come('a')
    come('b')
    await vi.advanceTimersByTimeAsync(100)
    come('c')
    await vi.advanceTimersByTimeAsync(PATIENCE - 101)
    expect(fates).toMatchObject({ b: 'waits', c: 'waits' })
    await vi.advanceTimersByTimeAsync(1)
    expect(fates).toMatchObject({ b: 'sent away', c: 'waits' })
    await vi.advanceTimersByTimeAsync(100)
    expect(fates).toMatchObject({ c: 'sent away' })
    expect([gate.running, gate.waiting]).toEqual([1, 0])
  })
})

describe('in overload', () => {
  /** Someone comes each millisecond and one leaves every ten, for so long. */
  async function flood(milliseconds: number) {
    const { gate, fates, come, leave, turns } = gateOf(1)
    const waits: number[] = []
    const since: Record<string, number> = {}
    for (let at = 0; at < milliseconds; at++) {
      const name = String(at)
      since[name] = at
      come(name)
      const before = { ...fates }
      if (at % 10 === 9) await leave()
      await vi.advanceTimersByTimeAsync(1)
      for (const [who, fate] of Object.entries(fates))
        if (before[who] === 'waits' && fate === 'began') waits[Number(who)] = at + 1 - (since[who] ?? 0)
    }
    return { gate, fates, waits, come, leave, turns }
  }

  test('the newest is served first, so whoever is served has hardly waited; the others are told within a moment', async () => {
    const { gate, fates, waits } = await flood(2 * PATIENCE)
    const late = waits.slice(PATIENCE + PATIENCE / 10).filter((wait) => wait !== undefined)
    expect(late.length).toBeGreaterThan(30)
    expect(Math.max(...late)).toBeLessThanOrEqual(10)
    // One in ten is served all the time: shedding costs no work.
    expect(gate.counts.waited + gate.counts.admitted).toBeGreaterThanOrEqual(2 * PATIENCE * 0.1)
    const waiting = Object.entries(fates).filter(([, fate]) => fate === 'waits')
    expect(Math.min(...waiting.map(([name]) => Number(name)))).toBeGreaterThanOrEqual(2 * PATIENCE - PATIENCE / 10 - 2)
  })

  test('it is over when the queue has emptied', async () => {
    const { gate, fates, come, leave, turns } = await flood(2 * PATIENCE)
    expect(gate.overloaded).toBe(true)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect([gate.overloaded, gate.waiting, gate.running]).toEqual([false, 0, 1])
    expect(turns, 'what the log is told').toEqual([true, false])
    come('after')
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    expect(fates.after).toBe('waits')
    await leave()
    expect(fates.after).toBe('began')
  })
})

test('whoever goes while waiting takes no turn', async () => {
  const { gate, fates, come, leave } = gateOf(1)
  const gone = new AbortController()
  come('a')
  come('b', gone.signal)
  come('c')
  gone.abort()
  await leave()
  expect(fates).toEqual({ a: 'began', b: 'sent away', c: 'began' })
  expect([gate.running, gate.waiting, gate.counts.refused]).toEqual([1, 0, 0])
})
