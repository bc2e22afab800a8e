// A page over a registry: its activities, a search, and what changes while you look.
// Another registry is given as ?registry=https://registry.example.org/graphql

import { createClient } from '@entente/sdk'
import { watch } from '@entente/sdk/watch'

const url = new URLSearchParams(location.search).get('registry') ?? 'http://127.0.0.1:4000/graphql'
const client = createClient({ url })

const find = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
  document.querySelector(name) as HTMLElementTagNameMap[Name]
const [activities, changes] = document.querySelectorAll('ul')
const [status, more, input] = [find('p'), find('button'), find('input')]

const line = (...words: (string | null | undefined)[]) =>
  Object.assign(document.createElement('li'), { textContent: words.filter(Boolean).join(' ') })

// What goes wrong is told on the page: the SDK's errors say what it was.
addEventListener('unhandledrejection', ({ reason }) => {
  status.textContent = reason.message
})

// The list: ten at a time. Each page is asked for when somebody wants it.
const pages = client.activities.list({ filter: { isRoot: true }, first: 10, totalCount: true }).pages()
more.onclick = async () => {
  const { value: page } = await pages.next()
  if (!page) return
  activities?.append(...page.nodes.map(({ starts, title }) => line(starts?.edtf, title)))
  status.textContent = `${activities?.children.length} of ${page.totalCount}`
  more.hidden = !page.pageInfo.hasNextPage
}
more.click()

// The search: what is typed gives up the search for what stood there before.
let typing = new AbortController()
input.oninput = async () => {
  typing.abort('typed on')
  typing = new AbortController()
  const { signal } = typing
  const found = client.search(input.value, { first: 10, totalCount: true }, { signal })
  const page = await Promise.resolve(found).catch((error) => (signal.aborted ? null : Promise.reject(error)))
  if (!page) return
  activities?.replaceChildren(...page.nodes.map(({ kind, title }) => line(kind.toLowerCase(), title)))
  status.textContent = `${page.totalCount} found`
  more.hidden = true
}

// What changes, as long as the page is open, whatever happens to the connection.
const follow = async () => {
  for await (const { at, operation, record, recordId } of watch(client)) {
    const name = record && ('title' in record ? record.title : 'label' in record ? record.label : null)
    changes?.prepend(line(at, operation.toLowerCase(), name ?? recordId))
  }
}
void follow()
