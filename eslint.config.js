import graphql from '@graphql-eslint/eslint-plugin'

// The schema only; Biome looks after the sources. docs/decisions/0004-graphql-eslint.md tells why a rule is bent.

const recommended = graphql.configs['flat/schema-recommended'].rules
const [, naming] = recommended['@graphql-eslint/naming-convention']

export default [
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    rules: {
      ...recommended,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/naming-convention': [
        'error',
        { ...naming, InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' } },
      ],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
]
