import { expect, test } from 'vitest'
import { describeRefusals } from './refusal-rows.ts'
import { type Tree, at, bent, parsed, readReleased, refusalsOf, stepsOf } from './tree.ts'

const file = parsed(readReleased(3))
const sliders = 'case.workshop.sliders'
const figures = 'case.workshop.figures'
const log = 'case.workshop.log'
const price = 'technologies.bedsensor.assets.sensor.price'

/** As many members as are asked for, made of the first one, each with an id of its own. */
function members(list: string, count: number): Tree[] {
  const first = at(file, stepsOf(`${list}[0]`)) ?? null
  return Array.from({ length: count }, (_, n) => bent(first, 'id', `m${String(n)}`))
}

function slidersOn(...inputs: readonly string[]): Tree[] {
  return inputs.map((input, n) => ({ id: `s${String(n)}`, input }))
}

const six = ['horizon', 'discountRate', 'inflation', 'financingRate', 'vatRecoverable', 'firstYear']

describeRefusals(
  'in a workshop',
  [
    [
      'a slider on what is not there',
      `${sliders}[1].input`,
      'technologies.bedsensor.assets.weg.price',
      { code: 'broken-reference', target: 'field', id: 'technologies.bedsensor.assets.weg.price' },
    ],
    [
      'a slider on a line, which is no input',
      `${sliders}[0].input`,
      'technologies.bedsensor.assets.sensor',
      { code: 'broken-reference', target: 'field' },
    ],
    [
      'a slider on a number within an input',
      `${sliders}[0].input`,
      `${price}.value`,
      { code: 'broken-reference', target: 'field' },
    ],
    [
      'a second slider on the same input',
      `${sliders}[1].input`,
      price,
      { code: 'duplicate-id', id: price, first: `${sliders}[0].input` },
    ],
    [
      'a sixth slider',
      sliders,
      slidersOn(...six.map((key) => `settings.${key}`)),
      { code: 'too-many', limit: 5, count: 6 },
    ],
    ['two sliders with one id', `${sliders}[1].id`, 'schuif-prijs', { code: 'duplicate-id' }],
    ['a slider without an input', `${sliders}[0].input`, undefined, { code: 'missing-key', key: 'input' }],
    [
      'an unknown figure',
      `${figures}[0]`,
      'internalRateOfReturn',
      { code: 'not-in-list', found: 'internalRateOfReturn' },
    ],
    [
      'a figure that stands there twice',
      `${figures}[1]`,
      'netPresentValue',
      { code: 'duplicate-id', id: 'netPresentValue', first: `${figures}[0]` },
    ],
    [
      'a sixth figure',
      figures,
      ['netPresentValue', 'payback', 'netPerYear', 'hours', 'society', 'hours'],
      { code: 'too-many', limit: 5, count: 6 },
    ],
    ['a day that does not exist', `${log}[0].date`, '2026-02-30', { code: 'not-a-date' }],
    ['a date in words', `${log}[0].date`, '14 april', { code: 'not-a-date', found: '14 april' }],
    ['no date', `${log}[0].date`, '', { code: 'not-a-date' }],
    ['a bell in what was said', `${log}[0].said`, 'ja\u0007', { code: 'control-character' }],
    [
      'more than anyone says',
      `${log}[0].said`,
      'a'.repeat(5001),
      { code: 'text-too-long', limit: 5000, length: 5001 },
    ],
    ['two agreements with one id', `${log}[1].id`, 'prijs-offerte', { code: 'duplicate-id' }],
    ['an agreement without who', `${log}[0].who`, undefined, { code: 'missing-key', key: 'who' }],
    ['the 501st agreement', log, members(log, 501), { code: 'too-many', limit: 500, count: 501 }],
    ['an unknown key', 'case.workshop.uitkomst', '1', { code: 'unknown-key', key: 'uitkomst' }],
    ['an unknown key of a slider', `${sliders}[0].value`, '1', { code: 'unknown-key', key: 'value' }],
    ['an unknown key of an agreement', `${log}[0].wie`, 'x', { code: 'unknown-key', key: 'wie' }],
    ['a workshop that is not there', 'case.workshop', undefined, { code: 'missing-key', key: 'workshop' }],
  ],
  file,
)

test.each<[string, string, Tree]>([
  ['five sliders', sliders, slidersOn(...six.slice(0, 5).map((key) => `settings.${key}`))],
  ['no sliders', sliders, []],
  ['no figures', figures, []],
  ['500 agreements', log, members(log, 500)],
  ['an agreement of a year', `${log}[0].date`, '2026'],
  ['several lines of what was said', `${log}[0].said`, 'een\n\ttwee'],
  ['nothing said', `${log}[0].said`, ''],
])('a workshop with %s is accepted', (_, path, value) => {
  expect(refusalsOf(bent(file, path, value))).toEqual([])
})
