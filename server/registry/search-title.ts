import DataLoader from 'dataloader'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { delegateOf } from '../kit/load.ts'
import type { SearchKind } from '../kit/search-texts.ts'
import { type Name, nameOn } from './names.rules.ts'

// What a record of any kind is called, for lists of several kinds. The titles of one answer are read
// together, with one query for each kind.

type Row = Record<string, unknown>
type Title = (row: Row, language: string) => string

interface Titled {
  model: RecordModel
  /** What of the record its title is made of, as Prisma selects it. */
  select: (ctx: Context) => object
  title: Title
}

const column =
  (name: string): Title =>
  (row) =>
    row[name] as string

export const titled: Record<SearchKind, Titled> = {
  COUNTRY: {
    model: 'Country',
    select: () => ({ code: true }),
    title: ({ code }, language) =>
      new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code as string) ?? (code as string),
  },
  ORGANIZATION: {
    model: 'Organization',
    select: (ctx) => ({ slug: true, names: { where: visible(ctx, 'OrganizationName'), orderBy: { id: 'asc' } } }),
    title: ({ slug, names }, language) => nameOn(names as Name[], language, null) ?? (slug as string),
  },
  PERSON: { model: 'Person', select: () => ({ name: true }), title: column('name') },
  ACTIVITY: { model: 'Activity', select: () => ({ title: true }), title: column('title') },
  AGREEMENT: { model: 'Agreement', select: () => ({ title: true }), title: column('title') },
  COMMITMENT: { model: 'Commitment', select: () => ({ title: true }), title: column('title') },
  TOPIC: {
    model: 'Topic',
    select: (ctx) => ({
      slug: true,
      labels: {
        where: visible(ctx, 'TopicLabel'),
        orderBy: [{ preferred: 'desc' }, { language: 'asc' }, { id: 'asc' }],
      },
    }),
    title: ({ slug, labels }, language) => labelIn(labels as Label[], language) ?? (slug as string),
  },
  SOURCE: { model: 'Source', select: () => ({ title: true }), title: column('title') },
}

interface Label {
  label: string
  language: string
}

function labelIn(labels: readonly Label[], language: string): string | undefined {
  const inLanguage = (tag: string | undefined) => labels.find((label) => label.language === tag)
  return (inLanguage(language) ?? inLanguage(language.split('-')[0]) ?? inLanguage('en') ?? labels[0])?.label
}

type Loader = DataLoader<string, Row | null>
const loaders = new WeakMap<Context, Map<SearchKind, Loader>>()

/** What the record is called in the language. Null where it is gone, or hidden. */
export async function titleOf(kind: SearchKind, id: string, language: string, ctx: Context): Promise<string | null> {
  const ofRequest = loaders.get(ctx) ?? new Map<SearchKind, Loader>()
  loaders.set(ctx, ofRequest)
  const loader = ofRequest.get(kind) ?? new DataLoader((ids: readonly string[]) => rowsOf(kind, ids, ctx))
  ofRequest.set(kind, loader)
  const row = await loader.load(id)
  return row && titled[kind].title(row, language)
}

async function rowsOf(kind: SearchKind, ids: readonly string[], ctx: Context): Promise<(Row | null)[]> {
  const { model, select } = titled[kind]
  const where = { AND: [{ id: { in: [...ids] } }, visible(ctx, model)] }
  const rows = await delegateOf(ctx, model).findMany({ where, select: { id: true, ...select(ctx) } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}
