// The operations that the client sends and the fragments they are made of, for programs that send them with a
// client of their own or build further ones.

export { document, type Fragment, fragment, type TypedDocument } from './core/document.ts'
export * from './generated/documents.ts'
