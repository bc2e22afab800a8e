import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { decodeGlobalId } from '../kit/ids.ts'
import { actions, recordId } from '../write/mutations.ts'
import { NotFoundError } from '../write/problems.ts'
import { writeErrors } from '../write/results.ts'
import { reasonArgument, tellReason } from '../write/verbs.ts'
import { write } from '../write/write.ts'

// The one way in which anything leaves history: ways to reach a person, which they may ask to be forgotten.

interface Erased {
  contacts: number
  changesErased: number
}

const ErasedPersonalData = builder.objectRef<Erased>('ErasedPersonalData').implement({
  description: 'What was erased for good. That it was, by whom and why, stays in the history.',
  fields: (t) => ({
    contacts: t.exposeInt('contacts', { description: 'How many contacts were erased, those deleted before included.' }),
    changesErased: t.exposeInt('changesErased', { description: 'How many changes in the history held any of them.' }),
  }),
})

actions.set('erasePersonalData', 'erasePersonalData')
builder.mutationField('erasePersonalData', (t) =>
  t.field({
    type: ErasedPersonalData,
    args: { id: recordId(t), reason: reasonArgument(t, true) },
    description:
      'Erases a contact, or every contact that a person has or ever had, from the registry and from its history. It cannot be undone, and no version of the record stands in its way. For ADMIN.',
    errors: {
      types: writeErrors,
      directResult: true,
      union: { name: 'ErasePersonalDataResult', description: 'What was erased, or why nothing was.' },
    },
    resolve: (_root: object, { id, reason }: { id?: unknown; reason?: unknown }, ctx: Context) =>
      write(ctx, 'erasePersonalData', 'erasePersonalData', async (tx) => {
        await tellReason(tx, reason)
        return erase(tx, await contactsOf(tx, String(id)))
      }),
  }),
)

/** The keys of the contacts that an id stands for: of a contact itself, or of a person's. */
async function contactsOf(tx: Transaction, id: string): Promise<string[]> {
  const { typename, id: key } = decoded(id)
  const [row] =
    typename === 'Person'
      ? await tx.rows<{ contacts: string[] }>`SELECT contacts_ever(${key}::uuid)::text[] AS contacts`
      : await tx.rows<{ contacts: string[] }>`
          SELECT coalesce(array_agg(DISTINCT record_id::text), '{}') AS contacts FROM change
          WHERE record = 'PersonContact' AND erased_at IS NULL AND record_id = ${key}::uuid AND ${typename} = 'PersonContact'`
  const contacts = row?.contacts ?? []
  if (contacts.length === 0) throw new NotFoundError('contact, and no person with contacts, with this id')
  return contacts
}

async function erase(tx: Transaction, contacts: string[]): Promise<Erased> {
  const [row] = await tx.rows<{ changes: bigint }>`SELECT erase_contacts(${contacts}::uuid[]) AS changes`
  return { contacts: contacts.length, changesErased: Number(row?.changes ?? 0) }
}

function decoded(id: string): { typename: string; id: string } {
  try {
    return decodeGlobalId(id)
  } catch {
    throw new NotFoundError('record with this id')
  }
}
