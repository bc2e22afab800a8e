import type { PlatformResponse } from './platform.ts'

/** What a call brought, and how. */
export interface Answer<Data> {
  data: Data
  /** The HTTP response. Its body has been read. */
  response: PlatformResponse
  /** Id under which the server's log has the request. Null where the server told none. */
  requestId: string | null
  /** How often the request was sent: 1 where the first attempt was answered. */
  attempts: number
}

/** A promise of the data of one request. */
export interface Call<Data> extends Promise<Data> {
  /**
   * The data together with the response: for its headers, its status, the id of the request.
   *
   * @example
   * const { data, requestId } = await client.countries.get({ code: 'KR' }).withResponse()
   */
  withResponse(): Promise<Answer<Data>>
}

export function callOf<Data>(answer: () => Promise<Answer<Data>>): Call<Data> {
  const data = () => answer().then((it) => it.data)
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, with one method more.
    then: (kept, broken) => data().then(kept, broken),
    catch: (broken) => data().catch(broken),
    finally: (last) => data().finally(last),
    withResponse: answer,
    [Symbol.toStringTag]: 'Call',
  }
}

/** The same call with other data. */
export function mapCall<From, To>(call: Call<From>, change: (data: From, answer: Answer<From>) => To): Call<To> {
  const answer = call.withResponse().then((it) => ({ ...it, data: change(it.data, it) }))
  return callOf(() => answer)
}
