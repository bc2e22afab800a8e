import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import { badInput } from '../kit/errors.ts'

// Where a reader of the feed stands. The position itself would tell how much was written that the reader may not
// see, so it is enciphered, one block with a key that the processes over one database share.

export interface Position {
  xid: bigint
  sequence: bigint
}

/** The cursor before the first change. */
export const BEGINNING = 'beginning'

const ZERO: Position = { xid: 0n, sequence: 0n }

export interface Cursors {
  encode(position: Position): string
  decode(cursor: string, argument: string): Position
}

const known = new WeakMap<object, Promise<Cursors>>()
const atHand = new WeakMap<object, Cursors>()

/** The cursors of the registry's feed, the same for its past. */
export function cursorsOf({ db, notifier }: Pick<Context, 'db' | 'notifier'>): Promise<Cursors> {
  let cursors = known.get(notifier)
  if (!cursors) {
    cursors = keyOf(db).then(cursorsWith)
    known.set(notifier, cursors)
    cursors.then(
      (made) => atHand.set(notifier, made),
      () => known.delete(notifier),
    )
  }
  return cursors
}

/** The same for whoever has waited for them before. */
export function cursorsAtHand({ notifier }: Pick<Context, 'notifier'>): Cursors {
  const cursors = atHand.get(notifier)
  if (!cursors) throw new Error('The cursors have to be waited for first.')
  return cursors
}

async function keyOf(db: Context['db']): Promise<Buffer> {
  const name = 'change cursors'
  await db.$executeRaw`INSERT INTO server_secret (name, value) VALUES (${name}, ${randomBytes(16)}) ON CONFLICT DO NOTHING`
  const { value } = await db.serverSecret.findUniqueOrThrow({ where: { name } })
  return Buffer.from(value)
}

function cursorsWith(key: Buffer): Cursors {
  return {
    encode({ xid, sequence }) {
      const block = Buffer.alloc(16)
      block.writeBigUInt64BE(xid, 0)
      block.writeBigUInt64BE(sequence, 8)
      const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url')
    },
    decode(cursor, argument) {
      if (cursor === BEGINNING) return ZERO
      const block = Buffer.from(cursor, 'base64url')
      if (/^[\w-]{22}$/.test(cursor) && block.length === 16) {
        const decipher = createDecipheriv('aes-128-ecb', key, null).setAutoPadding(false)
        const plain = Buffer.concat([decipher.update(block), decipher.final()])
        const [xid, sequence] = [plain.readBigUInt64BE(0), plain.readBigUInt64BE(8)]
        // What was not enciphered here deciphers to noise.
        if (xid < 1n << 48n && sequence < 1n << 48n) return { xid, sequence }
      }
      throw badInput(
        argument,
        `not a cursor of the changes. Cursors come from pageInfo and edges of the same list; "${BEGINNING}" stands before the first change.`,
      )
    },
  }
}
