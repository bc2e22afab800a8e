import { type GraphQLOutputType, getNamedType, isEnumType, isNonNullType } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { fieldOf } from '../kit/datamodel.ts'
import { concatenated, ERROR, orElse, type Piece, type Pieces } from './json.ts'
import { type Compiling, LeftToResolvers } from './operation.ts'
import { column, literal, sql, type Template } from './template.ts'

// Columns as the scalars of the schema print them.

const texts = ['String', 'Edtf', 'Language', 'CountryCode']

/** A column of the row under `alias` as a field of type `type`. */
export function columnPieces(
  { tables }: Compiling,
  model: RecordModel,
  name: string,
  type: GraphQLOutputType,
  alias: string,
): Pieces {
  const { isRequired, type: stored } = fieldOf(model, name)
  const printed = scalarPieces(type, stored, column(alias, tables.columnOf(model, name)))
  return isRequired ? printed : [orElse(printed, nullOf(type))]
}

/** What stands for an absent value: null, or the error that there is none. */
export const nullOf = (type: GraphQLOutputType): string => (isNonNullType(type) ? ERROR : 'null')

function scalarPieces(type: GraphQLOutputType, stored: string, value: Template): Piece[] {
  const named = getNamedType(type)
  if (isEnumType(named)) return ['"', sql`${value}::text`, '"']
  if (texts.includes(named.name) && !['Int', 'Float', 'Boolean', 'DateTime'].includes(stored))
    return [sql`to_json(${value})::text`]
  if (named.name === 'Int' && stored === 'Int') return [sql`${value}::text`]
  if (named.name === 'Boolean' && stored === 'Boolean') return [sql`CASE WHEN ${value} THEN 'true' ELSE 'false' END`]
  if (named.name === 'Float' && stored === 'Float') return [floatText(value)]
  if (named.name === 'Date' && stored === 'DateTime') return [dayText(value)]
  if (named.name === 'DateTime' && stored === 'DateTime') return ['"', instantText(value), '"']
  throw new LeftToResolvers(`${stored} is shown as ${named.name}`)
}

/** As JavaScript prints numbers: in full from a millionth up to 10 to the 21st. */
const floatText = (value: Template) => sql`CASE
  WHEN ${value} = 0 THEN '0'
  WHEN abs(${value}) >= 1e-4 AND abs(${value}) < 1e15 OR abs(${value}) >= 1e21 THEN ${value}::text
  WHEN abs(${value}) < 1e-6 THEN replace(${value}::text, 'e-0', 'e-')
  ELSE ${value}::text::numeric::text END`

/** A day in ISO 8601, where its year has four digits; others are left to the resolvers. */
const dayText = (value: Template) => sql`CASE
  WHEN ${value} BETWEEN '0001-01-01' AND '9999-12-31' THEN '"' || to_char(${value}, 'YYYY-MM-DD') || '"'
  WHEN ${value} IS NOT NULL THEN ${literal(ERROR)} END`

export const instantText = (value: Template) =>
  sql`to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A column as JSON has it, for the server to read. */
export function sentPieces({ tables }: Compiling, model: RecordModel, name: string, alias: string): Pieces {
  const { isRequired } = fieldOf(model, name)
  const printed = sql`to_json(${column(alias, tables.columnOf(model, name))})::text`
  return [isRequired ? printed : orElse([printed], 'null')]
}

/** A column as a cursor holds it: as JavaScript writes the value that Prisma reads. */
export function cursorPieces({ tables }: Compiling, model: RecordModel, name: string, alias: string): Pieces {
  const { isRequired, kind, type } = fieldOf(model, name)
  const value = column(alias, tables.columnOf(model, name))
  const printed: Piece[] =
    type === 'DateTime'
      ? ['"', instantText(value), '"']
      : type === 'Float'
        ? [floatText(value)]
        : kind === 'enum'
          ? ['"', sql`${value}::text`, '"']
          : [sql`to_json(${value})::text`]
  return isRequired ? printed : [orElse([concatenated(printed)], 'null')]
}
