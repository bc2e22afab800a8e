import { column, one } from '../kit/fields.ts'
import { record } from '../kit/filter-input.ts'
import { anyOf, text } from '../kit/filters.ts'
import { defineRecord } from '../kit/record.ts'
import { vocabulary } from '../kit/vocabulary.ts'

const QuantityMetric = vocabulary('QuantityMetric', 'What a figure counts or measures; the unit is part of it.', {
  PARTICIPANTS: 'People who take part.',
  INVITEES: 'People who are invited.',
  COUNTRIES: 'Countries.',
  ORGANIZATIONS: 'Organisations.',
  SESSIONS: 'Parts of an activity, such as panels.',
  DURATION_MINUTES: 'How long it lasts, in minutes.',
  DURATION_DAYS: 'How long it lasts, in days.',
})

const QuantityQualifier = vocabulary('QuantityQualifier', 'How exact a figure is.', {
  EXACT: 'Exactly so many.',
  ABOUT: 'About so many.',
  AT_LEAST: 'So many or more.',
})

const QuantityBasis = vocabulary('QuantityBasis', 'Whether a figure was planned or is what happened.', {
  PLANNED: 'What was planned or expected.',
  ACTUAL: 'What happened.',
})

defineRecord('Quantity', {
  fields: (t) => ({
    activity: one(t, 'activity'),
    metric: column(t, 'metric', QuantityMetric),
    value: column(t, 'value', 'Float'),
    qualifier: column(t, 'qualifier', QuantityQualifier),
    basis: column(t, 'basis', QuantityBasis),
    population: column(t, 'population', 'String'),
  }),
  filter: {
    metrics: anyOf(QuantityMetric, 'metric', 'What is counted.'),
    qualifiers: anyOf(QuantityQualifier, 'qualifier', 'How exact it is.'),
    planned: anyOf(QuantityBasis, 'basis', 'Whether it was planned or happened.'),
    population: text('population', 'Who or what is counted.'),
    activity: record('Quantity', 'activity', 'The activity.'),
  },
  orderings: { METRIC: { columns: ['metric', 'value'], description: 'What is counted, then the figure.' } },
})
