import { chooser, type random } from '../kit/generate.ts'
import { counted } from './counts.oracle.ts'

// Random statements that change how many records there are of what sort.

export type Statement = [sql: string, values: unknown[]]
type Table = (typeof counted)[number]

const sorts = {
  activity: { date: 'starts', kinds: ['FORUM', 'MEETING', 'OTHER'], status: ['PLANNED', 'HELD', 'UNKNOWN'] },
  agreement: { date: 'signed', kinds: ['MOU', 'TREATY'], status: ['DRAFT', 'SIGNED'] },
  commitment: { date: 'made', kinds: ['PLEDGE', 'REQUEST'], status: ['PLEDGED', 'LAPSED'] },
} as const satisfies Record<Table, object>
const levels = ['PUBLIC', 'PARTNER', 'INTERNAL'] as const
const days = [
  ['2016-05-01', '2016-05-01', '2016-05-01'],
  ['2017', '2017-01-01', '2017-12-31'],
  ['2016-12-31/2017-01-01', '2016-12-31', '2017-01-01'],
  [null, null, null],
] as const

/** Statements by which a writer writes one or many of the records that are its own; some of them write nothing. */
export function writes(
  writer: string,
  next: ReturnType<typeof random>,
  tables: readonly Table[] = counted,
): () => Statement {
  const { among } = chooser(next)
  const below = (most: number) => Math.floor(next() * most)
  let made = 0
  return () => {
    const table = among(tables)
    const { date, kinds, status } = sorts[table]
    const own = `slug LIKE '${writer}-%'`
    // Ids are hashes, so those from a bound on are a random part of all.
    const bound = `id >= '${'0123456789abcdef'[below(16)]}0000000-0000-0000-0000-000000000000'`
    const one = `id = (SELECT id FROM ${table} WHERE ${own} AND ${bound} ORDER BY id LIMIT 1)`
    const where = among([one, one, `${own} AND ${bound}`])
    const day = among(days)
    const dated = [...day, day[0] && 'STATED']
    const insert = (count: number): Statement => [
      `INSERT INTO ${table} (id, slug, title, kind, status, visibility, ${date}_edtf, ${date}_earliest, ${date}_latest, ${date}_basis)
       SELECT md5('${writer}-${++made}-' || i)::uuid, '${writer}-${made}-' || i, 'Title', ($1::text[])[1 + i % 2]::${table}_kind,
         $2::text::${table}_status, $3::text::visibility, $4, $5::date, $6::date, $7::text::basis
       FROM generate_series(1, ${count}) i`,
      [[among(kinds), among(kinds)], among(status), among(levels), ...dated],
    ]
    const change = (set: string, ...values: unknown[]): Statement => [
      `UPDATE ${table} SET ${set} WHERE ${where}`,
      values,
    ]
    return among<() => Statement>([
      () => insert(1),
      () => insert(1),
      () => insert(1 + below(20)),
      () => change(`kind = $1::text::${table}_kind`, among(kinds)),
      () => change(`status = $1::text::${table}_status`, among(status)),
      () => change('visibility = $1::text::visibility', among(levels)),
      () =>
        change(
          `${date}_edtf = $1, ${date}_earliest = $2::date, ${date}_latest = $3::date, ${date}_basis = $4::text::basis`,
          ...dated,
        ),
      () => change(`title = 'Another'`),
      () => [`DELETE FROM ${table} WHERE ${where}`, []],
      () => [
        `INSERT INTO ${table} (id, slug, title, kind) SELECT id, slug, title, kind FROM ${table} WHERE ${one}
         ON CONFLICT (id) DO UPDATE SET visibility = $1::text::visibility`,
        [among(levels)],
      ],
    ])()
  }
}
