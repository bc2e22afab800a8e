// How much one request may ask for, and how it may be written. Each limit is a setting of the server; docs/security.md
// says which threat it meets.

interface LimitSetting {
  setting: `ENTENTE_MAX_${string}`
  default: number
  /** The values that make sense. */
  from: number
  to: number
  help: string
}

export const limitSettings = {
  bodyBytes: {
    setting: 'ENTENTE_MAX_BODY_BYTES',
    default: 1_000_000,
    from: 10_000,
    to: 100_000_000,
    help: 'Longest body of a request that is read, in bytes.',
  },
  documentLength: {
    setting: 'ENTENTE_MAX_DOCUMENT_LENGTH',
    default: 100_000,
    from: 1_000,
    to: 10_000_000,
    help: 'Longest GraphQL document that is read, in characters.',
  },
  tokens: {
    setting: 'ENTENTE_MAX_TOKENS',
    default: 5_000,
    from: 500,
    to: 100_000,
    help: 'Most tokens (names, numbers, texts, brackets) of a document.',
  },
  nesting: {
    setting: 'ENTENTE_MAX_NESTING',
    default: 64,
    from: 24,
    to: 500,
    help: 'Most brackets of any kind that may be open at a place of a document.',
  },
  depth: {
    setting: 'ENTENTE_MAX_DEPTH',
    default: 20,
    from: 16,
    to: 100,
    help: 'Most fields within each other, those of fragments included.',
  },
  fields: {
    setting: 'ENTENTE_MAX_FIELDS',
    default: 1_000,
    from: 100,
    to: 10_000,
    help: 'Most fields of an operation, those of a fragment counted wherever it is used.',
  },
  aliases: {
    setting: 'ENTENTE_MAX_ALIASES',
    default: 100,
    from: 10,
    to: 10_000,
    help: 'Most aliases of an operation, counted like fields, __typename included.',
  },
  directives: {
    setting: 'ENTENTE_MAX_DIRECTIVES',
    default: 50,
    from: 10,
    to: 10_000,
    help: 'Most directives of an operation, counted like fields.',
  },
  fragments: {
    setting: 'ENTENTE_MAX_FRAGMENTS',
    default: 100,
    from: 10,
    to: 1_000,
    help: 'Most fragments and operations that a document defines.',
  },
  repeats: {
    setting: 'ENTENTE_MAX_REPEATS',
    default: 30,
    from: 5,
    to: 1_000,
    help: 'Most times that one field of the answer may be asked for, to be merged.',
  },
  complexity: {
    setting: 'ENTENTE_MAX_COMPLEXITY',
    default: 200_000,
    from: 10_000,
    to: 100_000_000,
    help: 'Most that an operation may cost: its fields, multiplied by the sizes of the pages they are in.',
  },
  introspection: {
    setting: 'ENTENTE_MAX_INTROSPECTION',
    default: 60_000,
    from: 45_000,
    to: 10_000_000,
    help: 'Most values of the schema that an operation may ask for, about. What tools ask comes to 37000.',
  },
  variablesDepth: {
    setting: 'ENTENTE_MAX_VARIABLES_DEPTH',
    default: 60,
    from: 20,
    to: 1_000,
    help: 'Most levels of the values of variables.',
  },
  variablesValues: {
    setting: 'ENTENTE_MAX_VARIABLES_VALUES',
    default: 10_000,
    from: 1_000,
    to: 1_000_000,
    help: 'Most values in the variables, those in lists and objects counted.',
  },
  keptDocuments: {
    setting: 'ENTENTE_MAX_KEPT_DOCUMENTS',
    default: 1_000,
    from: 10,
    to: 100_000,
    help: 'Most documents that are kept under their hash. The least recently used make room.',
  },
} as const satisfies Record<string, LimitSetting>

export type Limit = keyof typeof limitSettings
export type Limits = Record<Limit, number>

/** The limits, each read by its setting. */
export function limitsFrom(read: (setting: (typeof limitSettings)[Limit]) => number): Limits {
  return Object.fromEntries(
    Object.entries(limitSettings).map(([limit, setting]) => [limit, read(setting)]),
  ) as unknown as Limits
}

export const defaultLimits: Limits = limitsFrom((setting) => setting.default)
