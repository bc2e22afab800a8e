import type { Role, Visibility } from '../../prisma/generated/prisma/client.ts'

export type { Role }

/** From the least to the most: each may do what those before it may. */
export const roles = ['READER', 'PARTNER', 'EDITOR', 'ADMIN'] as const satisfies readonly Role[]

/** How much each role sees. */
export const clearanceOf: Record<Role, Visibility> = {
  READER: 'PUBLIC',
  PARTNER: 'PARTNER',
  EDITOR: 'INTERNAL',
  ADMIN: 'INTERNAL',
}

export function atLeast(role: Role | null, required: Role): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(required)
}
