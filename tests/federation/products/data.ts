// The records that the checks of Apollo's compatibility suite expect to find.

export const users = [
  { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 },
]

export type User = (typeof users)[number]

const [createdBy] = users as [User]

const dimensions = { size: 'small', weight: 1, unit: 'kg' }

export const research = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
]

export type Research = (typeof research)[number]

export const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    research: research.slice(0, 1),
    dimensions,
    createdBy,
    notes: null,
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    research: research.slice(1),
    dimensions,
    createdBy,
    notes: null,
  },
]

export type Product = (typeof products)[number]

export const deprecatedProducts = [
  { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2', createdBy },
]

export type DeprecatedProduct = (typeof deprecatedProducts)[number]

export const inventories = [{ id: 'apollo-oss', deprecatedProducts }]

export type Inventory = (typeof inventories)[number]
