import pg from 'pg'

// How values come out of plain SQL, and go in: alike wherever it is asked, and as Prisma has them.

/** Days are midnights in UTC and whole numbers exact. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (text: string) => new Date(`${text}T00:00:00.000Z`)
    if (oid === pg.types.builtins.INT8) return BigInt
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** A parameter; node-postgres would write an instant as the clock of this machine shows it. */
export const parameter = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)
