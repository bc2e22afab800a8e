import type { Script } from 'node:vm'

/** Where the build puts the server. */
export const bundle: string
/** Where it puts what V8 made of that, on this version of Node. */
export const code: string
/** Whether nothing that it was made from is newer. */
export function isFresh(): boolean
/** Runs the server. */
export function runBundle(): Script
