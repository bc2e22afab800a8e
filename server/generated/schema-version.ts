// Generated from schema.graphql and package.json by `npm run codegen`. Not to be edited.

/** The version of the schema, and after the plus what tells two schemas of one version apart: the beginning of the SHA-256 of its text. */
export const schemaVersion = '0.1.0+a9097c2551b6'
