// The types of the web platform that the client speaks of: the real ones where the program knows them (from
// lib.dom, Node, Bun, Deno or Workers), else just what is used here. So the package's types need no library.

interface AbortSignalPart {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

interface HeadersPart {
  get(name: string): string | null
  set(name: string, value: string): void
  has(name: string): boolean
  delete(name: string): void
  forEach(visit: (value: string, name: string) => void): void
}

interface ResponsePart {
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly headers: PlatformHeaders
  text(): Promise<string>
  readonly body: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> } } | null
}

type Global<Name extends string, Part> = typeof globalThis extends { [Key in Name]: { prototype: infer Real } }
  ? Real
  : Part

/** `AbortSignal` of the platform. */
export type PlatformAbortSignal = Global<'AbortSignal', AbortSignalPart>

/** `Headers` of the platform. */
export type PlatformHeaders = Global<'Headers', HeadersPart>

/** `Response` of the platform. */
export type PlatformResponse = Global<'Response', ResponsePart>

/** The part of `fetch` that the client uses: `globalThis.fetch` fits, and so does any function like it. */
export type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: PlatformAbortSignal },
) => Promise<PlatformResponse>
