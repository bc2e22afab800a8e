// What people type, and what they then want among the first five answers, over the registry as it starts.
// Judged from the documents, not from what the search happens to answer. Records are named as a person
// would name them: `topic d-brain`, `country PE`.

export interface Judged {
  query: string
  wants: string[]
}

const judged = (query: string, ...wants: string[]): Judged => ({ query, wants })

export const queries: Judged[] = [
  // People: without and with accents, in any order, misspelt by the document and by whoever types.
  judged('Vadez', 'person carlos-vadez'),
  judged('Valdez', 'person carlos-vadez'),
  judged('carlos valdes', 'person carlos-vadez'),
  judged('Bárcena', 'person alicia-barcena'),
  judged('barcena alicia', 'person alicia-barcena'),
  judged('Alicia Barsena', 'person alicia-barcena'),
  judged('Chung Yoon-kee', 'person chung-yoon-kee'),
  judged('Yoon Kee Chung', 'person chung-yoon-kee'),
  judged('shim bokyun', 'person shim-bo-kyun'),
  judged('Hyeun Suk Ree', 'person hyeun-suk-rhee'),
  judged('Rodríguez', 'person ana-maria-rodriguez'),
  judged('Vásquez Soto', 'person carolina-vasquez-soto'),
  judged('zaval', 'person fernando-zavala'),
  judged('ambassador', 'person eui-seung-hwang'),
  // Organisations: acronyms, former names, other languages, names as printed, parts of names.
  judged('mois', 'organization mois'),
  judged('MOSPA', 'organization mois'),
  judged('Ministry of the Interior', 'organization mois'),
  judged('Ministry of Interor', 'organization mois'),
  judged('ministry of security & public administration', 'organization mois'),
  judged('행정안전부', 'organization mois'),
  judged('행정', 'organization mois'),
  judged('안전부', 'organization mois'),
  judged('행정자치부', 'organization mois'),
  judged('행정안정부', 'organization mois'),
  judged('외교부', 'organization mofa'),
  judged('foreign affairs', 'organization mofa'),
  judged('gealc', 'organization red-gealc'),
  judged('redgealc', 'organization red-gealc'),
  judged('red gaelc', 'organization red-gealc'),
  judged('CEPAL', 'organization eclac'),
  judged('economic commision for latin america', 'organization eclac'),
  judged('IDB', 'organization idb'),
  judged('interamerican development bank', 'organization idb'),
  judged('un apcict', 'organization un-apcict'),
  judged('enap', 'organization enap', 'activity korea-peru-enap-training-2017'),
  judged('Escuela Nacional de Administración Pública', 'organization enap'),
  judged('escuela nac', 'organization enap'),
  judged('National Information Society', 'organization nia'),
  judged('seoul', 'organization seoul'),
  judged('D7', 'organization digital-7'),
  judged('custom servise', 'organization korea-customs-service'),
  judged("prime minister's office", 'organization peru-prime-ministers-office'),
  judged('gobierno sao paulo', 'organization local-government-of-sao-paulo'),
  judged('Sao Paolo', 'activity korea-cooperation-forum-2017-brazil', 'organization local-government-of-sao-paulo'),
  judged('ministry of transport peru', 'organization peru-ministry-of-transport-and-communications'),
  judged(
    'cooperation center',
    'organization korea-peru-e-government-cooperation-center',
    'agreement korea-peru-e-government-cooperation-center-mou',
  ),
  judged(
    'cooperation committee',
    'organization korea-costa-rica-digital-government-cooperation-committee',
    'commitment korea-costa-rica-launch-cooperation-committee',
  ),
  // Activities: unfinished words, years, cities, venues, words of the title and of the place.
  judged('Ministers For', 'activity korea-central-america-ministers-forum-2017'),
  judged('forum costa rica', 'activity korea-central-america-ministers-forum-2017'),
  judged('ministers forum 2017', 'activity korea-central-america-ministers-forum-2017'),
  judged('korean experience', 'activity eclac-workshop-2013-panel-1'),
  judged('advanced e-goverment training', 'activity mois-idb-training-course-2018'),
  judged('delegation peru brazil', 'activity korea-delegation-peru-brazil-2017'),
  judged('delegation paraguay', 'activity korea-delegation-peru-paraguay-2018'),
  judged('one on one consultations', 'activity mois-idb-training-course-2018-business-consultations'),
  judged('ebiz expo', 'activity e-biz-expo-2007', 'activity apcict-second-regional-training-workshop-2007-field-trip'),
  judged('workshop incheon', 'activity apcict-second-regional-training-workshop-2007'),
  judged('hotel wyndham', 'activity korea-central-america-ministers-forum-2017'),
  judged(
    'Arequipa',
    'organization local-government-of-arequipa',
    'activity korea-expert-meeting-2017-peru',
    'activity korea-cooperation-forum-2017-peru',
  ),
  judged('Santiago', 'activity eclac-e-government-workshop-2013'),
  judged('study tour', 'activity mois-idb-training-course-2018-study-tour'),
  judged('panama bilateral', 'activity korea-panama-bilateral-meeting-2017'),
  // Agreements and commitments.
  judged(
    'joint declaration',
    'agreement korea-central-america-joint-declaration-2017',
    'activity korea-central-america-joint-declaration-adoption-2017',
  ),
  judged('mou costa rica', 'agreement korea-costa-rica-digital-government-mou-2017'),
  judged('free trade', 'agreement korea-central-america-fta'),
  judged('memorandum argentina', 'agreement korea-argentina-e-government-mou-2016'),
  judged('MOU IDB', 'agreement mois-idb-e-government-mou'),
  judged('data centre honduras', 'commitment honduras-request-to-korea-2017'),
  judged('land registry paraguay', 'commitment paraguay-request-to-korea-2018'),
  judged(
    'access to informaton',
    'topic access-to-information',
    'commitment korea-costa-rica-improve-access-to-information',
  ),
  // Topics and systems.
  judged('d-brain', 'topic d-brain'),
  judged('dbrain', 'topic d-brain'),
  judged('digital budget', 'topic d-brain'),
  judged('gov 24', 'topic gov24'),
  judged('IoT', 'topic internet-of-things'),
  judged('bigdata', 'topic big-data'),
  judged('e-procurment', 'topic e-procurement'),
  judged('cybersecurity', 'topic cyber-security'),
  judged('smart citty', 'topic smart-city'),
  judged('e-goverment', 'topic e-government'),
  judged('open gov', 'topic open-government'),
  // Countries, by the names of several languages, and their codes.
  judged('페루', 'country PE'),
  judged('República Dominicana', 'country DO'),
  judged('brasil', 'country BR'),
  judged('corea del sur', 'country KR'),
  judged('Pérou', 'country PE'),
  judged('guatemla', 'country GT'),
  judged('KOR', 'country KR'),
  // Sources.
  judged('N/51/2007', 'source apcict-press-release-2007-10-05'),
  judged('nia newsletter', 'source nia-newsletter-2014-01'),
  judged('news item 2018', 'source mois-news-2018-06-26'),
]

export const DOCUMENT = `query ($query: String!) {
  search(query: $query, first: 5) {
    nodes {
      kind title matched { how text }
      record {
        ... on Country { code }
        ... on Organization { slug } ... on Person { slug } ... on Activity { slug } ... on Agreement { slug }
        ... on Commitment { slug } ... on Topic { slug } ... on Source { slug }
      }
    }
  }
}`

interface Node {
  kind: string
  title: string
  matched: { how: string; text: string }
  record: { slug?: string; code?: string }
}

export interface Measured extends Judged {
  got: string[]
  /** The share of the wanted records that are among the first five. */
  recall: number
  /** One over the place of the first wanted record; 0 where none is there. */
  reciprocalRank: number
}

/** Asks every query and measures the answers. `ask` sends a document and returns its data. */
export async function measure(
  ask: (document: string, variables: { query: string }) => Promise<{ search: { nodes: Node[] } }>,
): Promise<{ measured: Measured[]; recall: number; meanReciprocalRank: number }> {
  const measured: Measured[] = []
  for (const { query, wants } of queries) {
    const { search } = await ask(DOCUMENT, { query })
    const got = search.nodes.map(({ kind, record }) => `${kind.toLowerCase()} ${record.slug ?? record.code}`)
    const first = got.findIndex((record) => wants.includes(record))
    const found = wants.filter((record) => got.includes(record))
    measured.push({
      query,
      wants,
      got,
      recall: found.length / wants.length,
      reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    })
  }
  const mean = (of: (one: Measured) => number) => measured.reduce((sum, one) => sum + of(one), 0) / measured.length
  return {
    measured,
    recall: mean(({ recall }) => recall),
    meanReciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
  }
}
