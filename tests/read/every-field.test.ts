import { expect, test } from 'vitest'
import { everyField, everyFieldApart, recordTypes, rootLists } from '../kit/documents.ts'
import { seeded } from '../kit/world.ts'

test.each(rootLists())('every field of every record of $name answers, one level down', async ({ name, type }) => {
  const { ask } = await seeded()
  for (const field of ['__typename', ...everyFieldApart(type, 1)]) {
    const data = await ask(`{ ${name}(first: 5) { totalCount nodes { ${field} } } }`, { role: 'EDITOR' })
    expect(data[name].totalCount).toBeGreaterThan(0)
  }
})

test('every record is found again by its id, as its own type, and alone and in company it is the same', async () => {
  const { ask } = await seeded()
  for (const { name, type } of rootLists()) {
    const { [name]: list } = await ask(`{ ${name}(first: 5) { nodes { id } } }`)
    const ids = list.nodes.map(({ id }: { id: string }) => id)
    const fragment = `__typename id ... on ${type.name} { ${everyField(type, 0)} }`
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fragment} } }`, { variables: { ids } })
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
    for (const node of nodes) {
      expect(node.__typename).toBe(type.name)
      const { node: alone } = await ask(`query ($id: ID!) { node(id: $id) { ${fragment} } }`, {
        variables: { id: node.id },
      })
      expect(alone).toEqual(node)
    }
  }
})

test('every type of record is reached through a list of the root or of another record', () => {
  const listed = rootLists().map(({ type }) => type.name)
  expect(recordTypes().map(({ name }) => name)).toEqual(expect.arrayContaining(listed))
})
