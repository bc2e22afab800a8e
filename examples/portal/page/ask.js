// The one way from the page to the gateway.

/** The answer to a question: data, errors, or both. */
export async function ask(query, variables = {}) {
  const session = sessionStorage.getItem('portal-session')
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(session ? { 'x-portal-session': session } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    return await response.json()
  } catch {
    return { errors: [{ message: 'The portal does not answer now. Try again later.' }] }
  }
}

/** What went wrong, each thing once: a silent service is missed in many places. */
export function problemsOf(errors = []) {
  return [...new Set(errors.map(({ message }) => message))]
}
