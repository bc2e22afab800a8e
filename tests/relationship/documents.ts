// Everything that can be asked of a relationship, in one document each.

export const everything = `query ($between: [CountryCode!]!) {
  relationship(between: $between) {
    countries { code }
    lastContact { date { edtf earliest latest basis } activity { slug } }
    timeline { totalCount nodes { slug } }
    parts: timeline(first: 100, parts: true) { totalCount pageInfo { hasNextPage endCursor } nodes { slug } }
    meetings: timeline(filter: { kinds: [MEETING, SESSION] }) { totalCount nodes { slug } }
    agreements { totalCount nodes { slug } }
    agreementsByState {
      inForce { totalCount nodes { slug } }
      expiring { totalCount }
      statusUnknown { totalCount nodes { slug } }
      notYetInForce { totalCount }
      ended { totalCount }
    }
    openPledges { totalCount nodes { commitment { slug } ageDays { min max } overdue } }
    openRequests { totalCount nodes { commitment { slug } ageDays { min max } overdue } }
    people(first: 100) {
      totalCount
      edges { cursor }
      nodes {
        person { slug } participation { role post activity { slug } }
        post unit organization { slug } organizationName country { code } lastMet { edtf basis } activityCount
      }
    }
    topics(first: 100) { totalCount edges { cursor } nodes { topic { slug label(lang: "ko") } count activities agreements commitments } }
    bodies { totalCount nodes { slug lifecycle } }
  }
}`

export const pairs = [
  ['KR', 'CR'],
  ['KR', 'CL'],
  ['KR', 'PE', 'BR'],
  ['KR', 'UY'],
  ['CR', 'CL'],
]
