import type { Data, World } from '../kit/world.ts'
import { caller } from './writer.ts'

// Merging as tests write it.

export interface Id {
  id: string
  version: number
}

const MERGED = '... on Merge { id duplicateSlug at actor reason undoneAt undoneBy survivor { id version } }'
const SINCE = '... on ChangedSinceError { changes { recordId action fields { name } } }'

type Role = 'EDITOR' | 'READER' | 'PARTNER' | null

export function merger(world: () => World) {
  const call = caller(world)
  return {
    merge: (survivor: Id, duplicate: Id, rest = '', role: Role = 'EDITOR'): Promise<Data> =>
      call(
        `mergeRecords(survivor: "${survivor.id}", duplicate: "${duplicate.id}", survivorVersion: ${survivor.version}, duplicateVersion: ${duplicate.version} ${rest})`,
        MERGED,
        role,
      ),
    undo: (id: string, role: Role = 'EDITOR'): Promise<Data> =>
      call(`undoMerge(id: "${id}", reason: "By mistake.")`, `${MERGED} ${SINCE}`, role),
    preview: async (
      survivor: Pick<Id, 'id'>,
      duplicate: Pick<Id, 'id'>,
      rest = '',
      role: Role = 'EDITOR',
    ): Promise<Data> =>
      (
        await world().ask(
          `{ result: previewMerge(survivor: "${survivor.id}", duplicate: "${duplicate.id}" ${rest}) { __typename ... on Error { message }
            ... on InvalidInputError { problems { path } } ... on MergePreview {
            fields { name outcome survivor duplicate } moves { type relation count } collapseCount
            collapses { kept { id } dropped { id } lost } obstacles { record { id } message } } } }`,
          role ? { role } : {},
        )
      ).result,
    /** The record as it is now, for a merge that names its version. */
    now: async ({ id }: Pick<Id, 'id'>): Promise<Id> =>
      (await world().ask(`{ node(id: "${id}") { ... on Record { id version } } }`, { role: 'EDITOR' })).node,
  }
}
