import { august2017, june2017, june2018, newsletter2014, release2007 } from './cite.ts'
import { system, theme, variant } from './names.ts'
import type { TopicSeed } from './types.ts'

// What the documents say cooperation was about, in their words. SYSTEM is what a country runs and shows
// to others. Topics that only resemble each other stay apart: which are one, no document says.

const inBrackets = august2017(7, {
  field: 'provider',
  basis: 'DERIVED',
  note: 'The body named in brackets after the theme, read as the one that provides it.',
})

export const topics = {
  'e-government': theme('e-government', [newsletter2014(5), august2017(4)], {
    variants: [variant('e-Government', newsletter2014(1), june2017(1), june2018(1), release2007(1))],
  }),
  'digital-government': theme('digital government', [june2017(2), august2017(4), june2018(6)]),
  'open-government': theme('open government', [june2018(7)], {
    variants: [variant('Open Government', june2018(7))],
  }),
  'smart-government': theme('smart government', [june2018(7)], {
    variants: [variant('Smart Government', june2018(7))],
  }),
  'whole-of-government': theme('whole of government', [june2018(7)], {
    variants: [variant('Whole-of-Government', june2018(7))],
  }),

  // The workshop at ECLAC.
  'results-based-management': theme('results-based management', [newsletter2014(3)]),
  'participatory-planning-and-budgeting': theme('participatory planning and budgeting', [
    newsletter2014(3),
    newsletter2014(5),
  ]),

  // The training course of 2018.
  'digital-government-services': theme('digital government services', [june2018(6)]),
  gov24: system('Gov24', [june2018(6)], { broader: 'digital-government-services' }),
  'e-civil-service-management': theme('e-civil service management', [june2018(6)], {
    broader: 'digital-government-services',
  }),
  'cyber-security': theme('cyber security', [june2018(6)], { broader: 'digital-government-services' }),
  'e-archive-management': theme('e-archive management', [june2018(6)], {
    broader: 'digital-government-services',
  }),
  'e-procurement': theme('e-procurement', [june2018(6)], { broader: 'digital-government-services' }),
  'public-administration-modernization': theme('public administration modernization', [june2018(7)]),
  'data-integration': theme('data integration', [june2018(7)]),
  'resident-registration': theme('resident registration', [june2018(8)]),
  'land-registry': theme('land registry', [june2018(8)]),
  'smart-city': theme('Smart City', [june2018(8)]),

  // The delegation to Peru and Brazil.
  'd-brain': system('D-brain', [june2017(5)], {
    broader: 'e-government',
    variants: [variant('digital budget and accounting system', june2017(5))],
  }),
  'urban-transportation-system': system('urban transportation system', [june2017(5)], {
    broader: 'e-government',
  }),
  'urban-security-system': system('urban security system', [june2017(5)], { broader: 'e-government' }),
  'urban-challenges': theme('urban challenges', [june2017(3)]),

  // The delegation to Costa Rica and Chile.
  'administrative-innovation': theme('administrative innovation', [august2017(1)]),
  'administrative-reform': theme('administrative reform', [august2017(6), august2017(9)]),
  'public-administration': theme('public administration', [august2017(3)]),
  'fourth-industrial-revolution': theme('Fourth Industrial Revolution', [august2017(4)]),
  'internet-of-things': theme('Internet of Things', [august2017(4)], {
    broader: 'fourth-industrial-revolution',
    variants: [variant('IoT', august2017(4))],
  }),
  'big-data': theme('big data', [august2017(4), august2017(7)], {
    broader: 'fourth-industrial-revolution',
    variants: [variant('Big Data', august2017(4))],
  }),
  'e-customs-system': system('e-Customs System', [august2017(7), inBrackets], {
    provider: 'korea-customs-service',
  }),
  'national-archive': theme('national archive', [august2017(7), inBrackets], {
    provider: 'national-archive-of-korea',
  }),
  'intelligent-transport-system': system('intelligent transport system', [august2017(7), inBrackets], {
    provider: 'seoul',
  }),
  legislation: theme('legislation', [august2017(7), inBrackets], {
    provider: 'ministry-of-government-legislation',
  }),
  'disaster-management-system': system('disaster management system', [august2017(7)]),
  'resident-registration-system': system('resident registration system', [august2017(7)], {
    broader: 'resident-registration',
  }),
  'e-government-act': theme('e-Government Act', [august2017(7)]),
  'civil-service-system': system('civil service system', [august2017(7)]),
  'access-to-information': theme('access to information', [august2017(8)], {
    variants: [variant('accessibility to information', august2017(8))],
  }),
  'digital-government-capabilities': theme('digital government capabilities', [august2017(8)], {
    variants: [variant('digital government-related capabilities', august2017(8))],
  }),
  'e-government-capacity-building': theme('e-government capacity building', [august2017(9)]),
  'data-centre': theme('data centre', [august2017(9)], { variants: [variant('data center', august2017(9))] }),
  'e-government-driven-public-service': theme('e-government-driven public service', [august2017(9)]),

  // The regional workshop of 2007.
  'e-government-strategies': theme('e-government strategies', [release2007(3)]),
  'e-government-planning-and-design': theme('e-government strategic planning and design', [release2007(6)]),
  'needs-and-capacity-assessments': theme('needs and capacity assessments', [release2007(6)]),
  'e-government-implementation': theme('e-government implementation', [release2007(4), release2007(6)]),
  'e-government-management': theme('e-government management', [release2007(6)]),
  'e-government-applications': theme('e-government applications', [release2007(3), release2007(8)]),
  'public-private-partnerships': theme('public-private partnerships', [release2007(6)]),
  'international-and-regional-cooperation': theme('international and regional cooperation', [release2007(6)]),
  'ict-human-resource-capacity-building': theme('ICT human resource capacity-building', [release2007(7)]),
} satisfies Record<string, TopicSeed>

export type TopicSlug = keyof typeof topics
