import { beforeAll, describe, expect, test } from 'vitest'
import {
  type AgreementAct,
  type AgreementStatus,
  afterAct,
  agreementRules,
} from '../../server/registry/agreements.rules.ts'
import { type CommitmentStatus, commitmentMoves, refusedMove } from '../../server/registry/commitments.rules.ts'
import { type Data, scratch, type World } from '../kit/world.ts'

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const EDITOR = { role: 'EDITOR' } as const
const PROBLEMS =
  '__typename ... on Error { message } ... on InvalidInputError { problems { path message } } ... on ConflictError { currentVersion }'

async function run(call: string, fields: string): Promise<Data> {
  return (await world.ask(`mutation { result: ${call} { ${PROBLEMS} ${fields} } }`, EDITOR)).result
}

let number = 0
async function agreement(status: AgreementStatus): Promise<{ id: string; version: number }> {
  number += 1
  return run(
    `createAgreement(input: { slug: "agreement-${number}", kind: MOU, title: "Number ${number}", status: ${status} })`,
    '... on Agreement { id version }',
  )
}

describe('the states of an agreement', () => {
  const states: AgreementStatus[] = ['DRAFT', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'SUPERSEDED', 'UNKNOWN']
  const table: Record<AgreementAct, string> = {
    sign: 'DRAFT>SIGNED UNKNOWN>SIGNED',
    bringIntoForce: 'SIGNED>IN_FORCE UNKNOWN>IN_FORCE',
    extend: 'SIGNED>IN_FORCE IN_FORCE>IN_FORCE EXPIRED>IN_FORCE UNKNOWN>IN_FORCE',
    terminate: 'SIGNED>TERMINATED IN_FORCE>TERMINATED UNKNOWN>TERMINATED',
  }
  test.each(Object.keys(agreementRules) as AgreementAct[])('%s leads where it should, from every state', (act) => {
    const allowed = states.flatMap((status) => {
      const next = afterAct(act, status)
      if ('refused' in next) expect(next.refused).toContain(status)
      return 'to' in next ? [`${status}>${next.to}`] : []
    })
    expect(allowed.join(' ')).toBe(table[act])
  })

  test('an agreement is signed, comes into force, is extended and ended, each with its date and evidence', async () => {
    const { id } = await agreement('DRAFT')
    const evidence = 'evidence: { source: "mois-news-2018-06-26", locator: "paragraph 2" }'
    const signed = await run(
      `signAgreement(id: "${id}", expectedVersion: 1, on: { edtf: "2026-01-05/2026-01-06" }, place: "Seoul", ${evidence})`,
      '... on Agreement { status place signed { edtf latest } version citations { nodes { field locator } } }',
    )
    expect(signed).toMatchObject({
      status: 'SIGNED',
      place: 'Seoul',
      signed: { edtf: '2026-01-05/2026-01-06', latest: '2026-01-06' },
      version: 2,
      citations: { nodes: [{ field: 'status', locator: 'paragraph 2' }] },
    })
    const inForce = await run(
      `bringAgreementIntoForce(id: "${id}", expectedVersion: 2, on: { edtf: "2026-02" }, expires: { edtf: "2028" })`,
      '... on Agreement { status expires { latest } }',
    )
    expect(inForce).toMatchObject({ status: 'IN_FORCE', expires: { latest: '2028-12-31' } })
    const extended = await run(
      `extendAgreement(id: "${id}", expectedVersion: 3, expires: { edtf: "2030" })`,
      '... on Agreement { status expires { edtf } }',
    )
    expect(extended).toMatchObject({ status: 'IN_FORCE', expires: { edtf: '2030' } })
    const notLater = await run(`extendAgreement(id: "${id}", expectedVersion: 4, expires: { edtf: "2029" })`, '')
    expect(notLater).toMatchObject({
      problems: [{ path: 'expires', message: 'is not later than 2030-12-31, when it expires anyway.' }],
    })
    const blank = await run(
      `terminateAgreement(id: "${id}", expectedVersion: 4, on: { edtf: "2029-05-01" }, reason: " ")`,
      '',
    )
    expect(blank).toMatchObject({ problems: [{ path: 'reason', message: 'is blank. Say why.' }] })
    const ended = await run(
      `terminateAgreement(id: "${id}", expectedVersion: 4, on: { edtf: "2029-05-01" }, reason: "By notice.")`,
      '... on Agreement { status history(last: 1) { nodes { action reason } } }',
    )
    expect(ended).toMatchObject({
      status: 'TERMINATED',
      history: { nodes: [{ action: 'terminateAgreement', reason: 'By notice.' }] },
    })
  })

  test('what its state forbids is refused with the rule, together with every other mistake', async () => {
    const { id } = await agreement('TERMINATED')
    const refused = await run(
      `signAgreement(id: "${id}", expectedVersion: 1, on: { edtf: "nonsense" }, at: "no-activity")`,
      '',
    )
    expect(refused.__typename).toBe('InvalidInputError')
    expect(refused.problems.map(({ path }: Data) => path)).toEqual(['id', 'on.edtf', 'at'])
  })

  test('a day that does not go with the others is told by its argument', async () => {
    const { id } = await agreement('DRAFT')
    await run(`signAgreement(id: "${id}", expectedVersion: 1, on: { edtf: "2026-05-01" })`, '')
    for (const call of [
      `extendAgreement(id: "${id}", expectedVersion: 2, expires: { edtf: "2025" })`,
      `terminateAgreement(id: "${id}", expectedVersion: 2, on: { edtf: "2026-04" }, reason: "By notice.")`,
    ]) {
      expect(await run(call, '')).toMatchObject({
        problems: [{ path: call.includes('expires') ? 'expires' : 'on', message: expect.stringContaining('before') }],
      })
    }
  })
})

describe('the states of a commitment', () => {
  const states = Object.keys(commitmentMoves) as CommitmentStatus[]

  test('each pair of states is allowed or refused by the table', () => {
    const allowed = states.flatMap((from) =>
      states.filter((to) => refusedMove(from, to) === null).map((to) => `${from}>${to}`),
    )
    expect(allowed.sort()).toEqual([
      'IN_PROGRESS>FULFILLED',
      'IN_PROGRESS>LAPSED',
      'LAPSED>IN_PROGRESS',
      'PLEDGED>FULFILLED',
      'PLEDGED>IN_PROGRESS',
      'PLEDGED>LAPSED',
      'UNKNOWN>FULFILLED',
      'UNKNOWN>IN_PROGRESS',
      'UNKNOWN>LAPSED',
      'UNKNOWN>PLEDGED',
    ])
  })

  test('a commitment moves on with reason and evidence, and no further than it can', async () => {
    const { id } = await run(
      'createCommitment(input: { slug: "promise", kind: PLEDGE, title: "A promise", status: PLEDGED })',
      '... on Commitment { id }',
    )
    const activity = (await world.ask('{ activities(first: 1) { nodes { slug } } }')).activities.nodes[0].slug
    const early = await run(
      `moveCommitment(id: "${id}", expectedVersion: 1, to: IN_PROGRESS, fulfilledBy: "${activity}", reason: "Begun.")`,
      '',
    )
    expect(early.problems).toMatchObject([{ path: 'fulfilledBy' }])
    const done = await run(
      `moveCommitment(id: "${id}", expectedVersion: 1, to: FULFILLED, fulfilledBy: "${activity}", reason: "Held.")`,
      '... on Commitment { status fulfilledBy { slug } history(last: 1) { nodes { reason } } }',
    )
    expect(done).toMatchObject({
      status: 'FULFILLED',
      fulfilledBy: { slug: activity },
      history: { nodes: [{ reason: 'Held.' }] },
    })
    expect(await run(`moveCommitment(id: "${id}", expectedVersion: 2, to: LAPSED, reason: "No.")`, '')).toMatchObject({
      problems: [{ path: 'to' }],
    })
    expect(await run(`moveCommitment(id: "${id}", expectedVersion: 1, to: LAPSED, reason: "No.")`, '')).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
    })
  })
})

describe('the lineage of organisations', () => {
  const organization = (slug: string, name: string) =>
    run(
      `createOrganization(input: { slug: "${slug}", classification: MINISTRY, visibility: PUBLIC, names: [{ name: "${name}", language: "en", kind: OFFICIAL }] })`,
      '... on Organization { id version }',
    )

  test('a renamed organisation is the same record with a name for every day', async () => {
    const { id } = await organization('ministry-of-posts', 'Ministry of Posts')
    const renamed = await run(
      `renameOrganization(id: "${id}", expectedVersion: 1, name: "Ministry of Data", acronym: "MoD", on: { edtf: "2026-04-01" })`,
      '... on Organization { id version name before: name(on: "2026-03-31") after: name(on: "2026-04-01") names { name kind validUntil { edtf basis } } lineage { kind date { edtf } fromName { name } toName { name } } }',
    )
    expect(renamed).toMatchObject({
      id,
      version: 2,
      name: 'Ministry of Data',
      before: 'Ministry of Posts',
      after: 'Ministry of Data',
      lineage: [
        {
          kind: 'RENAME',
          date: { edtf: '2026-04-01' },
          fromName: { name: 'Ministry of Posts' },
          toName: { name: 'Ministry of Data' },
        },
      ],
    })
    expect(renamed.names).toContainEqual({
      name: 'Ministry of Posts',
      kind: 'OFFICIAL',
      validUntil: { edtf: '2026-03-31', basis: 'DERIVED' },
    })
    // It cannot have taken another name before it had this one.
    expect(
      await run(`renameOrganization(id: "${id}", expectedVersion: 2, name: "Other", on: { edtf: "2025" })`, ''),
    ).toMatchObject({ problems: [{ path: 'on' }] })
    // Whoever saw the old version does not rename it again by accident.
    expect(
      await run(`renameOrganization(id: "${id}", expectedVersion: 1, name: "Other", on: { edtf: "2027" })`, ''),
    ).toMatchObject({ __typename: 'ConflictError' })
  })

  test('one that went into another has ended, and the lineage leads from either to the other', async () => {
    const old = await organization('old-agency', 'Old Agency')
    await organization('new-agency', 'New Agency')
    const merged = await run(
      `mergeOrganization(id: "${old.id}", expectedVersion: 1, into: "new-agency", on: { edtf: "2026" })`,
      '... on Organization { lifecycle lineage { kind from { slug } to { slug } } }',
    )
    const step = { kind: 'MERGE', from: { slug: 'old-agency' }, to: { slug: 'new-agency' } }
    expect(merged).toMatchObject({ lifecycle: 'ENDED', lineage: [step] })
    const { organization: heir } = await world.ask(
      '{ organization(slug: "new-agency") { version lineage { kind from { slug } to { slug } } } }',
    )
    expect(heir.lineage).toEqual([step])
    expect(
      await run(`mergeOrganization(id: "${old.id}", expectedVersion: 2, into: "old-agency", on: { edtf: "2026" })`, ''),
    ).toMatchObject({ problems: [{ path: 'into' }] })
  })

  test('one that was parted off begins with the other as its origin', async () => {
    const whole = await organization('whole-ministry', 'Whole Ministry')
    await organization('parted-ministry', 'Parted Ministry')
    const split = await run(
      `splitOrganization(id: "${whole.id}", expectedVersion: 1, into: "parted-ministry", on: { edtf: "2026-05" })`,
      '... on Organization { version lineage { kind to { slug } } }',
    )
    expect(split).toMatchObject({ version: 2, lineage: [{ kind: 'SPLIT', to: { slug: 'parted-ministry' } }] })
  })
})
