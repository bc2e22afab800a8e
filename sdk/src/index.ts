// Everything of the package but the documents, which programs with a GraphQL client of their own import from
// `@entente/sdk/documents`. Nothing here is done on import, so bundlers keep only what is used.

export type { AnyCore } from './core/any-core.ts'
export type { Answer, Call } from './core/call.ts'
export { type Core, createCore, type VariablesAndOptions } from './core/core.ts'
export {
  type AnyDocument,
  type DocumentTypes,
  type ParsedDocument,
  type TypedDocument,
  textOf,
} from './core/document.ts'
export * from './core/errors.ts'
export type { List, Page, PageBounds, PageVariables } from './core/list.ts'
export type { CallOptions, ClientOptions, Middleware, OutgoingRequest } from './core/options.ts'
export type { Fetch, PlatformAbortSignal, PlatformHeaders, PlatformResponse } from './core/platform.ts'
export {
  BadInputError,
  ForbiddenError,
  type GraphQLErrorDetail,
  GraphQLRequestError,
  InternalServerError,
  NotFoundError,
  QueryTooComplexError,
  RateLimitedError,
  type Refusal,
  UnauthenticatedError,
} from './core/refusals.ts'
export { HttpError, ResponseError } from './core/response-errors.ts'
export * from './generated/client.ts'
export * from './generated/mutations.ts'
export type * from './generated/types.ts'
export { schemaVersion } from './generated/version.ts'
