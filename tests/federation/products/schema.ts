import SchemaBuilder from '@pothos/core'
import { DirectiveLocation, GraphQLDirective } from 'graphql'
import { type Representation, settings } from '../../../server/builder.ts'
import { declareSubgraph, type ResolveReferences } from '../../../server/kit/subgraph.ts'
import * as data from './data.ts'

// The schema that Apollo's compatibility suite asks every subgraph library to serve, built with the settings and the
// federation of this project.

type Directives = Record<string, object | object[]>
const directives = (given: Directives) => ({ extensions: { directives: given } })
const keys = (...fields: string[]) => ({ key: fields.map((key) => ({ fields: key })) })

const builder = new SchemaBuilder(settings)
builder.queryType({})

const Variation = builder.objectRef<data.Product['variation']>('ProductVariation').implement({
  fields: (t) => ({ id: t.exposeID('id') }),
})

const Dimension = builder.objectRef<data.Product['dimensions']>('ProductDimension').implement({
  ...directives({ shareable: {} }),
  fields: (t) => ({
    size: t.exposeString('size', { nullable: true }),
    weight: t.exposeFloat('weight', { nullable: true }),
    unit: t.exposeString('unit', { nullable: true, ...directives({ inaccessible: {} }) }),
  }),
})

const Study = builder.objectRef<data.Research['study']>('CaseStudy').implement({
  fields: (t) => ({
    caseNumber: t.exposeID('caseNumber'),
    description: t.exposeString('description', { nullable: true }),
  }),
})

const Research = builder.objectRef<data.Research>('ProductResearch').implement({
  ...directives(keys('study { caseNumber }')),
  fields: (t) => ({
    study: t.expose('study', { type: Study }),
    outcome: t.exposeString('outcome', { nullable: true }),
  }),
})

const User = builder.objectRef<data.User>('User').implement({
  ...directives({ extends: {}, ...keys('email') }),
  fields: (t) => ({
    email: t.exposeID('email', directives({ external: {} })),
    name: t.exposeString('name', { nullable: true, ...directives({ override: { from: 'users' } }) }),
    totalProductsCreated: t.exposeInt('totalProductsCreated', { nullable: true, ...directives({ external: {} }) }),
    yearsOfEmployment: t.exposeInt('yearsOfEmployment', directives({ external: {} })),
    averageProductsCreatedPerYear: t.int({
      nullable: true,
      ...directives({ requires: { fields: 'totalProductsCreated yearsOfEmployment' } }),
      resolve: ({ totalProductsCreated, yearsOfEmployment }) => Math.round(totalProductsCreated / yearsOfEmployment),
    }),
  }),
})

const Product = builder.objectRef<data.Product>('Product').implement({
  ...directives({ custom: {}, ...keys('id', 'sku package', 'sku variation { id }') }),
  fields: (t) => ({
    id: t.exposeID('id'),
    sku: t.exposeString('sku', { nullable: true }),
    package: t.exposeString('package', { nullable: true }),
    variation: t.expose('variation', { type: Variation, nullable: true }),
    dimensions: t.expose('dimensions', { type: Dimension, nullable: true }),
    createdBy: t.expose('createdBy', {
      type: User,
      nullable: true,
      ...directives({ provides: { fields: 'totalProductsCreated' } }),
    }),
    notes: t.exposeString('notes', { nullable: true, ...directives({ tag: { name: 'internal' } }) }),
    research: t.expose('research', { type: [Research] }),
  }),
})

const DeprecatedProduct = builder.objectRef<data.DeprecatedProduct>('DeprecatedProduct').implement({
  ...directives(keys('sku package')),
  fields: (t) => ({
    sku: t.exposeString('sku'),
    package: t.exposeString('package'),
    reason: t.exposeString('reason', { nullable: true }),
    createdBy: t.expose('createdBy', { type: User, nullable: true }),
  }),
})

builder.objectRef<data.Inventory>('Inventory').implement({
  ...directives({ interfaceObject: {}, ...keys('id') }),
  fields: (t) => ({
    id: t.exposeID('id'),
    deprecatedProducts: t.expose('deprecatedProducts', { type: [DeprecatedProduct] }),
  }),
})

builder.queryField('product', (t) =>
  t.field({
    type: Product,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }) => data.products.find((product) => product.id === id),
  }),
)

builder.queryField('deprecatedProduct', (t) =>
  t.field({
    type: DeprecatedProduct,
    nullable: true,
    deprecationReason: 'Use product query instead',
    args: { sku: t.arg.string({ required: true }), package: t.arg.string({ required: true }) },
    resolve: (_root, key) => find(data.deprecatedProducts, key),
  }),
)

/** The first that has every field of the key that is given, however deep. */
function find<T extends object>(all: readonly T[], key: object): T | undefined {
  const agrees = (given: unknown, held: unknown): boolean =>
    typeof given === 'object' && given !== null
      ? Object.entries(given).every(([name, value]) => agrees(value, (held as Record<string, unknown>)[name]))
      : given === held
  return all.find((one) => agrees(key, one))
}

const among =
  <T extends object>(typename: string, all: readonly T[]): ResolveReferences =>
  async (references) =>
    references.map(({ __typename, ...key }) => {
      const found = find(all, key)
      return found ? { ...found, __typename: typename } : null
    })

/** A user is known by the email; what another subgraph says of one comes along and is believed. */
const usersReferredTo: ResolveReferences = async (references) =>
  references.map(({ email, ...said }: Representation) => {
    const user = data.users.find((one) => one.email === email)
    return user ? { ...user, ...said } : null
  })

declareSubgraph(builder, {
  User: usersReferredTo,
  Product: among('Product', data.products),
  DeprecatedProduct: among('DeprecatedProduct', data.deprecatedProducts),
  ProductResearch: among('ProductResearch', data.research),
  Inventory: among('Inventory', data.inventories),
})

export const schema = builder.toSchema({
  directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
  extensions: {
    directives: {
      link: [{ url: 'https://myspecs.dev/myCustomDirective/v1.0', import: ['@custom'] }],
      composeDirective: [{ name: '@custom' }],
    },
  },
})
