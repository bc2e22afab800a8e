/** PostgreSQL stores no NUL, and UTF-8 has no halves of surrogate pairs. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
