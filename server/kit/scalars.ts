import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql'
import { CountryCodeResolver, DateResolver, DateTimeISOResolver, JSONResolver } from 'graphql-scalars'
import { builder } from '../builder.ts'

const badValue = (message: string, nodes: ValueNode | null = null) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })

/** The scalar, of the years that the registry keeps: no database reads all that ISO 8601 can say. */
function ofKeptYears(scalar: GraphQLScalarType<Date, unknown>): GraphQLScalarType<Date, unknown> {
  const kept = (day: Date, written?: ValueNode): Date => {
    const year = day.getUTCFullYear()
    if (year >= 1 && year <= 9999) return day
    throw badValue(`${day.toISOString()} is not in the years 0001 to 9999, which the registry keeps.`, written)
  }
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: (value) => kept(scalar.parseValue(value)),
    parseLiteral: (node, variables) => kept(scalar.parseLiteral(node, variables), node),
  })
}

builder.addScalarType('Date', ofKeptYears(DateResolver as GraphQLScalarType<Date, unknown>), {
  description: 'A calendar day, ISO 8601: `2017-07-27`.',
})

builder.addScalarType('DateTime', ofKeptYears(DateTimeISOResolver as GraphQLScalarType<Date, unknown>), {
  description: 'An instant, ISO 8601 in UTC with milliseconds: `2017-08-02T00:00:00.000Z`.',
})

builder.addScalarType('JSON', JSONResolver, {
  description: 'Any JSON value.',
})

builder.scalarType('CountryCode', {
  description: 'An ISO 3166-1 alpha-2 code: `KR`. Lower case is accepted.',
  serialize: (code) => code,
  parseValue: (value) => {
    const code = typeof value === 'string' ? value.toUpperCase() : ''
    try {
      return String(CountryCodeResolver.parseValue(code))
    } catch {
      throw badValue(`${JSON.stringify(value)} is not an ISO 3166-1 alpha-2 country code, such as KR.`)
    }
  },
})

builder.scalarType('Language', {
  description: 'A language as a BCP 47 tag of Unicode CLDR: `ko`, `es`, `pt-BR`.',
  serialize: (tag) => tag,
  parseValue: (value) => {
    try {
      const [tag] = Intl.getCanonicalLocales(value as string)
      if (typeof value === 'string' && tag && Intl.DisplayNames.supportedLocalesOf(tag).length > 0) return tag
    } catch {
      // Not even the form of a tag: refused below like an unknown one.
    }
    throw badValue(
      `${JSON.stringify(value)} is not a BCP 47 tag of a language that Unicode CLDR knows, such as ko or pt-BR.`,
    )
  },
})

builder.scalarType('Edtf', {
  description: 'A date or interval in EDTF (ISO 8601-2): `2017-07-27`, `2017-06-13/2017-06-14`, `2016`, `XXXX-12-17`.',
  serialize: (edtf) => edtf,
})
