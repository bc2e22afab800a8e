import { files, read } from '../house/files.ts'

// The examples in the documentation of the SDK's sources.

export interface Example {
  /** Where it stands: the file, and what it is the example of. */
  name: string
  code: string
}

export function examplesIn(path: string): Example[] {
  return [...read(path).matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)\*\/\s*(.*)/g)].map(
    ([, comment = '', what = '']) => {
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      return { name: `${path}: ${what.replace(/[(<:=].*/, '').trim()}`, code: lines.join('\n').trim() }
    },
  )
}

/** Those of the methods, which the operations files hold. */
export const methodExamples = examplesIn('sdk/src/generated/client.ts')

/** Those of what is written by hand. */
export const coreExamples = files('sdk/src/core').flatMap(examplesIn)
