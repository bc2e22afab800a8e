import { builder } from '../builder.ts'
import { badInput } from '../kit/errors.ts'
import type { Key } from '../kit/keys.ts'

export const Identifier = builder.prismaObject('OrganizationIdentifier', {
  fields: (t) => ({
    scheme: t.exposeString('scheme'),
    value: t.exposeString('value'),
  }),
})

interface Identified {
  scheme: string
  value: string
}

const partsOf = ({ scheme, value }: Identified) => [scheme, value]

const isIdentifier = (part: unknown): part is Identified => {
  const { scheme, value } = (part ?? {}) as Partial<Identified>
  return typeof scheme === 'string' && typeof value === 'string'
}

/** Identifiers that other registers give: whoever knows one of them, knows the organisation. */
export const identifiersKey: Key = {
  fields: 'identifiers { scheme value }',
  parts: ['text', 'text'],
  read: ({ identifiers }) => {
    if (identifiers === undefined) return null
    const given = [identifiers].flat()
    if (given.length > 0 && given.every(isIdentifier)) return given.map(partsOf)
    throw badInput('representations', 'identifiers should be a list of { scheme, value }, and not empty.')
  },
  where: (values) => ({ identifiers: { some: { OR: values.map(([scheme, value]) => ({ scheme, value })) } } }),
  select: { identifiers: { select: { scheme: true, value: true } } },
  of: ({ identifiers }) => (identifiers as Identified[]).map(partsOf),
}
