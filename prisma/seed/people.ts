import { august2017, june2017, june2018, newsletter2014, release2007 } from './cite.ts'
import type { PersonSeed } from './types.ts'

// Every person whom the five documents name, spelled as printed, with the posts they are said to hold.

export const people = {
  'alicia-barcena': {
    name: 'Alicia Barcena',
    honorificPrefix: 'Ms.',
    posts: [{ organization: 'eclac', post: 'Executive Secretary', citations: [newsletter2014(4)] }],
    citations: [
      newsletter2014(4),
      newsletter2014(4, {
        field: 'honorificPrefix',
        basis: 'DERIVED',
        claim: 'Ms. Ms.',
        note: 'Printed twice, read as once.',
      }),
    ],
  },
  'jorge-mattar': {
    name: 'Jorge Mattar',
    honorificPrefix: 'Mr.',
    posts: [{ organization: 'ilpes', post: 'Director', citations: [newsletter2014(4)] }],
    citations: [newsletter2014(4)],
  },
  'eui-seung-hwang': {
    name: 'Eui Seung Hwang',
    honorificPrefix: 'Mr.',
    posts: [{ organization: 'embassy-of-korea-in-chile', post: 'Ambassador', citations: [newsletter2014(4)] }],
    citations: [newsletter2014(4)],
  },
  'mina-son': {
    name: 'Mina Son',
    honorificPrefix: 'Ms.',
    posts: [{ organization: 'nia', post: 'Principal Manager', citations: [newsletter2014(4)] }],
    citations: [newsletter2014(4)],
  },
  'juntak-kim': {
    name: 'Juntak Kim',
    honorificPrefix: 'Mr.',
    posts: [
      {
        organization: 'mois',
        post: 'Deputy Director',
        unit: 'Information Security Division',
        citations: [newsletter2014(4)],
      },
    ],
    citations: [newsletter2014(4)],
  },
  'andres-bustamante': {
    name: 'Andres Bustamante',
    honorificPrefix: 'Mr.',
    posts: [
      {
        organization: 'chile-ministry-of-president-secretariat',
        post: 'in charge of e-Government in Chile',
        citations: [
          newsletter2014(4),
          newsletter2014(4, { field: 'post', note: 'The document gives what he answers for, and no title.' }),
        ],
      },
    ],
    citations: [newsletter2014(4)],
  },
  'chung-yoon-kee': {
    name: 'Chung Yoon Kee',
    posts: [
      {
        organization: 'mois',
        post: 'Director General',
        unit: 'e-Government Bureau',
        citations: [
          june2018(8),
          june2018(8, {
            field: 'organization',
            basis: 'DERIVED',
            note: 'The bureau is not said to be of MOIS; its head speaks for the ministry in its own news item.',
          }),
          june2017(1, { field: 'post', note: 'The earlier item gives the post without bureau or ministry.' }),
        ],
      },
    ],
    citations: [june2017(1), june2018(8)],
  },
  'kim-boo-kyum': {
    name: 'Kim Boo-kyum',
    posts: [{ organization: 'mois', post: 'Minister', citations: [june2018(1)] }],
    citations: [june2018(1)],
  },
  'shim-bo-kyun': {
    name: 'Shim Bo-kyun',
    posts: [{ organization: 'mois', post: 'Vice Minister', citations: [august2017(1)] }],
    citations: [august2017(1), august2017(4)],
  },
  'carolina-vasquez-soto': {
    name: 'Carolina Vasquez Soto',
    posts: [
      {
        organization: 'costa-rica-ministry-of-science-technology-and-telecommunications',
        post: 'Minister',
        citations: [august2017(2)],
      },
    ],
    citations: [august2017(2)],
  },
  'ana-maria-rodriguez': {
    name: 'Ana Maria Rodriguez',
    posts: [{ organization: 'idb', post: 'Manager', citations: [august2017(2)] }],
    citations: [august2017(2)],
  },
  'yolanda-martinez': {
    name: 'Yolanda Martinez',
    posts: [{ organization: 'red-gealc', post: 'President', citations: [august2017(2)] }],
    citations: [august2017(2)],
  },
  'fernando-zavala': {
    name: 'Fernando Zavala',
    honorificPrefix: 'H.E.',
    posts: [
      {
        organization: 'peru-prime-ministers-office',
        post: 'Prime Minister',
        citations: [
          june2017(4),
          june2017(4, {
            field: 'organization',
            basis: 'DERIVED',
            note: 'Named as Prime Minister of Peru; that his office is the one of paragraph 2 follows from the post.',
          }),
        ],
      },
    ],
    citations: [june2017(4)],
  },
  'carlos-vadez': {
    name: 'Carlos Vadez',
    honorificPrefix: 'H.E.',
    posts: [
      {
        organization: 'peru-ministry-of-transport-and-communications',
        post: 'Vice Minister',
        citations: [june2017(4)],
      },
    ],
    citations: [
      june2017(4, {
        note:
          'Spelled as printed. Probably a slip for a commoner surname; no document gives another ' +
          'spelling, so none is put in its place.',
      }),
    ],
  },
  'hyeun-suk-rhee': {
    name: 'Hyeun-Suk Rhee',
    honorificPrefix: 'Ms.',
    posts: [{ organization: 'un-apcict', post: 'Director', citations: [release2007(4)] }],
    citations: [release2007(4)],
  },
  'ahn-sang-soo': {
    name: 'Ahn Sang-soo',
    honorificPrefix: 'Mr.',
    posts: [{ organization: 'incheon', post: 'Mayor', citations: [release2007(9)] }],
    citations: [release2007(9)],
  },
  'nicolas-antonio-rougier': {
    name: 'Nicolas Antonio Rougier',
    posts: [
      {
        organization: 'argentina-ministry-of-social-development',
        post: 'Director General',
        unit: 'Digital Products Bureau',
        citations: [june2018(4)],
      },
    ],
    citations: [june2018(4)],
  },
} satisfies Record<string, PersonSeed>

export type PersonSlug = keyof typeof people
