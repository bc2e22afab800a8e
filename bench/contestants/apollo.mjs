import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { PrismaPg } from '@prisma/adapter-pg'
import { Kind } from 'graphql'
import { PrismaClient } from '../../prisma/generated/prisma/client.ts'

// Apollo Server over Prisma as it is written with care: one query of Prisma for each root field, which selects what
// the operation asks and nothing else.

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' }),
})

const typeDefs = `
  input Order { field: String }
  type Query {
    activity(slug: String!): Activity
    activities(first: Int!, kind: String, after: String): Activities
    country(code: String!): Country
    statistics: Statistics
  }
  type Statistics { activities(groupBy: [Dimension]): Counts }
  enum Dimension { KIND }
  type Counts { total: Int groups: [Group] }
  type Group { count: Int keys: [Key] }
  type Key { value: String }
  type Activities { nodes: [Activity] }
  type Activity { slug: String title: String kind: String status: String starts: Day parent: Activity
    participations(first: Int): Participations places(first: Int): Places children(first: Int): Activities }
  type Day { edtf: String }
  type Participations { nodes: [Participation] }
  type Participation { role: String post: String country: Country organization: Organization person: Person activity: Activity }
  type Places { nodes: [Place] }
  type Place { name: String country: Country }
  type Country { code: String agreementParties(first: Int): Parties }
  type Organization { slug: String participations(first: Int): Participations }
  type Person { name: String }
  type Parties { nodes: [Party] }
  type Party { organization: Organization agreement: Agreement }
  type Agreement { title: String parties(first: Int): Parties }`

const recent = [
  { startsEarliest: { sort: 'desc', nulls: 'last' } },
  { startsLatest: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
]
const lists = {
  participations: { where: { audience: 'PUBLIC' }, orderBy: { id: 'asc' } },
  places: { where: { audience: 'PUBLIC' }, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  children: { where: { visibility: 'PUBLIC' }, orderBy: recent },
  agreementParties: { where: { audience: 'PUBLIC' }, orderBy: { id: 'asc' } },
  parties: { where: { audience: 'PUBLIC' }, orderBy: { id: 'asc' } },
}
const fieldsOf = (node) => node.selectionSet.selections.filter(({ kind }) => kind === Kind.FIELD)
const nodesOf = (node) => fieldsOf(node).find(({ name }) => name.value === 'nodes')
const firstOf = (node, variables) => {
  const given = node.arguments.find(({ name }) => name.value === 'first')?.value
  return given?.kind === Kind.VARIABLE ? variables[given.name.value] : Number(given.value)
}

function selected(node, variables) {
  return Object.fromEntries(
    fieldsOf(node).flatMap((field) => {
      const name = field.name.value
      if (name === 'starts') return [['startsEdtf', true]]
      if (lists[name])
        return [
          [name, { ...lists[name], take: firstOf(field, variables), select: selected(nodesOf(field), variables) }],
        ]
      return [[name, field.selectionSet ? { select: { ...selected(field, variables), visibility: true } } : true]]
    }),
  )
}

const seen = (record) => (record?.visibility === 'PUBLIC' ? record : null)
const nodes = (name) => (row) => ({ nodes: row[name] })
const resolvers = {
  Query: {
    activity: (_, { slug }, __, info) =>
      prisma.activity.findFirst({
        where: { slug, visibility: 'PUBLIC' },
        select: selected(info.fieldNodes[0], info.variableValues),
      }),
    activities: async (_, { first, kind, after }, __, info) => ({
      nodes: await prisma.activity.findMany({
        where: { visibility: 'PUBLIC', ...(kind ? { kind } : {}) },
        orderBy: recent,
        take: first,
        ...(after ? { cursor: { id: after }, skip: 1 } : {}),
        select: selected(nodesOf(info.fieldNodes[0]), info.variableValues),
      }),
    }),
    country: (_, { code }, __, info) =>
      prisma.country.findFirst({
        where: { code, visibility: 'PUBLIC' },
        select: selected(info.fieldNodes[0], info.variableValues),
      }),
    statistics: () => ({}),
  },
  Statistics: {
    activities: async () => {
      const groups = await prisma.activity.groupBy({ by: ['kind'], where: { visibility: 'PUBLIC' }, _count: true })
      const sorted = groups.sort((a, b) => b._count - a._count || (a.kind < b.kind ? -1 : 1))
      return {
        total: groups.reduce((sum, { _count }) => sum + _count, 0),
        groups: sorted.map(({ kind, _count }) => ({ count: _count, keys: [{ value: kind }] })),
      }
    },
  },
  Activity: {
    starts: ({ startsEdtf }) => ({ edtf: startsEdtf }),
    parent: ({ parent }) => seen(parent),
    participations: nodes('participations'),
    places: nodes('places'),
    children: nodes('children'),
  },
  Participation: {
    country: ({ country }) => seen(country),
    organization: ({ organization }) => seen(organization),
    person: ({ person }) => seen(person),
    activity: ({ activity }) => seen(activity),
  },
  Place: { country: ({ country }) => seen(country) },
  Country: { agreementParties: nodes('agreementParties') },
  Organization: { participations: nodes('participations') },
  Party: { organization: ({ organization }) => seen(organization), agreement: ({ agreement }) => seen(agreement) },
  Agreement: { parties: nodes('parties') },
}

const server = new ApolloServer({ typeDefs, resolvers, introspection: false, includeStacktraceInErrorResponses: false })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
console.log(`at ${url}`)
