import type { InputRef } from '@pothos/core'
import type { RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { Visibility } from '../kit/vocabulary.ts'
import { Draft } from '../write/draft.ts'
import { creationOf } from '../write/inputs.ts'
import { distinctFrom, mutation } from '../write/mutations.ts'
import { check, enter } from '../write/records.ts'
import { type Input, writing } from '../write/writing.ts'

// The way one enters a news item: a visit with everything that the item tells and the registry does not have yet.

/** What a visit brings with it, each list by its name in the input. */
const brought: Record<string, [model: RecordModel, description: string]> = {
  sources: ['Source', 'New documents.'],
  organizations: ['Organization', 'New organisations.'],
  people: ['Person', 'New people.'],
  memberships: ['Membership', 'New posts and memberships.'],
  topics: ['Topic', 'New topics.'],
  agreements: ['Agreement', 'New agreements, apart from those signed at the activity, which stand within it.'],
  activities: ['Activity', 'New activities beside this one, such as the series it is an edition of.'],
}

const RecordActivityInput: InputRef<Input> = builder.inputRef<Input>('RecordActivityInput').implement({
  description:
    'A visit and what it brings with it. Whatever is new has a slug; all of the call may name it by that slug, as it names what is on record by slug or id.',
  fields: (t) => ({
    activity: t.field({ type: creationOf('Activity'), required: true, description: 'The visit, with its parts.' }),
    ...Object.fromEntries(
      Object.entries(brought).map(([name, [model, description]]) => [
        name,
        t.field({ type: [creationOf(model)], description }),
      ]),
    ),
    visibility: t.field({
      type: Visibility,
      required: true,
      defaultValue: 'INTERNAL',
      description: 'Who may see those of the new records that do not say so themselves.',
    }),
  }),
})

mutation('recordActivity', {
  action: 'create',
  model: 'Activity',
  description:
    'Enters a whole visit in one call: the activity with its parts, participations, agreements, commitments, figures and citations, and the organisations, people, topics and documents that are new with it. All of it, or nothing.',
  args: (t) => ({
    input: t.arg({ type: RecordActivityInput, required: true, description: 'The visit.' }),
    distinctFrom: distinctFrom(t),
  }),
  work: async (tx, { input, distinctFrom: known }, ctx, hope) => {
    const { activity, visibility, ...lists } = input as { activity: Input; visibility: 'PUBLIC' } & Input
    const draft = new Draft(writing(tx, ctx, false, hope), visibility)
    const records: [RecordModel, Input, string][] = [['Activity', activity, 'input.activity']]
    for (const [name, list] of Object.entries(lists)) {
      const [model] = brought[name] as [RecordModel, string]
      for (const [index, one] of ((list ?? []) as Input[]).entries())
        records.push([model, one, `input.${name}.${index}`])
    }
    for (const record of records) draft.announce(...record)
    await draft.lookUp(records)
    const ids: string[] = []
    for (const record of records) ids.push(await draft.add(...record))
    await check(draft)
    await enter(draft, (known as string[] | null) ?? [])
    return ids[0] as string
  },
})
