import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSchema, createYoga } from 'graphql-yoga'
import { dataSources, type Indicators, indicatorsOf } from './data.ts'
import { pathOf } from './map.ts'

export const sdl = readFileSync(join(import.meta.dirname, 'indicators.graphql'), 'utf8')

/** What makes any schema a subgraph: by `_entities` a gateway asks for the countries that other services name. */
const federation = `
  scalar _Any
  union _Entity = Country
  type _Service { sdl: String! }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`

const LARGEST_MAP = 2_000

const schema = createSchema({
  typeDefs: [sdl, federation],
  // Gateways define the directives of federation; this schema only uses them.
  assumeValidSDL: true,
  resolvers: {
    Query: {
      indicators: (_root, { code }: { code: string }) => indicatorsOf(code.toUpperCase()),
      dataSources: () => dataSources,
      _service: () => ({ sdl }),
      _entities: (_root, { representations }: { representations: { code: string }[] }) => representations,
    },
    _Entity: { __resolveType: () => 'Country' },
    Country: { indicators: ({ code }: { code: string }) => indicatorsOf(code) },
    CountryIndicators: {
      country: ({ code }: Indicators) => ({ code }),
      neighbours: ({ neighbours }: Indicators) => neighbours.map((code) => ({ code })),
      outline: ({ code }: Indicators, { size }: { size: number }) =>
        pathOf(code, Math.min(Math.max(size, 1), LARGEST_MAP)),
    },
  },
})

/** The figures change when a package is updated, and not before. */
const ONE_DAY = 86_400

export const indicators = createYoga({
  schema,
  graphiql: false,
  landingPage: false,
  logging: false,
  healthCheckEndpoint: '/health',
  plugins: [
    {
      onResponse: ({ response }) => {
        if (response.ok) response.headers.set('cache-control', `public, max-age=${ONE_DAY}`)
      },
    },
  ],
})
