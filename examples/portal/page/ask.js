// The one way from the page to the gateway.

function send(query, variables, accept) {
  const session = sessionStorage.getItem('portal-session')
  return fetch('/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...(session ? { 'x-portal-session': session } : {}) },
    body: JSON.stringify({ query, variables }),
  })
}

/** The answer to a question: data, errors, or both. */
export async function ask(query, variables = {}) {
  try {
    return await (await send(query, variables, 'application/json')).json()
  } catch {
    return { errors: [{ message: 'The portal does not answer now. Try again later.' }] }
  }
}

/** The answers to a subscription, as they come: server-sent events over the gateway, until the stream ends. */
export async function* follow(query, variables = {}) {
  const { body } = await send(query, variables, 'text/event-stream')
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const events = (rest + value).split('\n\n')
    rest = events.pop()
    for (const event of events) {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim())
      if (/^event: ?next$/m.test(event) && data.length) yield JSON.parse(data.join('\n'))
    }
  }
}

/** What went wrong, each thing once: a silent service is missed in many places. */
export function problemsOf(errors = []) {
  return [...new Set(errors.map(({ message }) => message))]
}
