import type { Script } from 'node:vm'

/** Where the build puts the server and its commands. */
export const bundle: string
/** Where it puts what V8 made of that, on this version of Node. */
export const code: string
/** Whether nothing that it was made from is newer. */
export function isFresh(): boolean
/** Runs a program of server/programs.ts, and ends the process with it. */
export function run(program: string, words: string[]): Promise<void>
/** The same from the bundle, however old it is. */
export function runBundle(program: string, words: string[]): Script
