import { writeCase } from '../../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { type BadInput, file, fileWithJson, price, sensor, utf8, wrong } from './bad-input.ts'

const wage = 'case.settings.indices.wage.values[0]'
const firstShare = 'case.shared.effects[1].shares[1].share.value'

/** No decimal of ours: an optional sign, digits, a point and digits, in text. */
const notDecimals: readonly (readonly [id: string, texts: readonly string[]])[] = [
  ['N01', ['NaN', 'Infinity', '-Infinity']],
  ['N06', ['1e-320', '1e3']],
  ['N08', ['1e9000000000000001', '1e1000000000']],
  ['N10', ['0x1F', '0b101', '0o17', '0x1p3', '1_000']],
  ['N12', ['1.000,50', '1,5', '€ 5', ' 12 ', '1 000']],
  ['N14', ['9'.repeat(200_000), `0.${'0'.repeat(200_000)}`]],
]

/** Why there is no rate of return, and whether the money comes back for good. */
function foundOnSeries(c: BusinessCase) {
  const calculation = Calculation.of(c)
  const { rateOfReturn, payback } = calculation.seriesIndicators(calculation.view('provider')!.statement)
  return [rateOfReturn.kind === 'none' ? rateOfReturn.reason : rateOfReturn.kind, payback.lasting !== null]
}

/** Typed and pasted numbers in Dutch notation are another door: see test/ui/number-entry.test.ts. */
export const numbers: readonly BadInput[] = [
  ...notDecimals.flatMap(([id, texts]) =>
    texts.map((text) => wrong(id, price, text, { code: 'not-a-decimal' })),
  ),
  {
    id: 'N04',
    what: '1e999, which JSON.parse makes Infinity',
    outside: fileWithJson(price, '1e999'),
    refusal: { code: 'wrong-type', found: 'Infinity', path: price },
  },
  {
    id: 'N09',
    what: 'minus zero as text is zero',
    outside: file([`${sensor}.price`, { value: '-0' }]),
    becomes: (c) => c.technologies[0]?.assets[0]?.price,
    expected: { value: '0' },
  },
  {
    id: 'N09',
    what: 'minus zero as a number, as no number is one here',
    outside: fileWithJson(price, '-0'),
    refusal: { code: 'wrong-type', path: price },
  },
  wrong('N17', price, 0.1, { code: 'wrong-type', expected: 'text', found: '0.1' }),
  // A duration is the life of a device here, in years.
  wrong('N19', `${sensor}.life.value`, '-12', { code: 'out-of-bounds', min: 1, max: 30, found: '-12' }),
  wrong('N21', 'case.technologies[0].startMonth.value', '61', { code: 'out-of-bounds', min: 1, max: 12 }),
  {
    id: 'N21',
    what: 'a start and a life beyond the horizon stay as they are, and are cut off in the calculation only',
    outside: file(
      ['case.settings.horizon', { value: '5' }],
      ['case.technologies[1].start.value', '30'],
      [`${sensor}.life`, { value: '30' }],
    ),
    becomes: (c) => [
      c.technologies[1]?.start.value,
      c.technologies[0]?.assets[0]?.life.value,
      Calculation.of(c).view('provider')?.statement.cash.length,
    ],
    expected: ['30', '30', 6],
  },
  // Each field has bounds of its own: yearly growth goes to 100 %, a share to 1.
  {
    id: 'N22',
    what: 'growth of 100 % is accepted',
    outside: file(['case.settings.indices.wage', { values: ['1'] }]),
    becomes: (c) => c.settings.indices.wage.values[0],
    expected: '1',
  },
  wrong('N22', wage, '2.5', { code: 'out-of-bounds', max: 1 }),
  wrong('N22', `${sensor}.residual.value`, '1.01', { code: 'out-of-bounds', max: 1 }),
  wrong('N23', wage, '-1.0001', { code: 'out-of-bounds' }),
  {
    id: 'N25',
    what: 'a case without any cash has no rate of return, and says why',
    outside: () => utf8(writeCase(emptyCase('leeg', 'Leeg', 2026))),
    becomes: (c) => foundOnSeries(c),
    expected: ['no-flows', true],
  },
  {
    id: 'N25',
    what: 'a case of costs only has no rate of return and no payback',
    outside: file(
      ['case.technologies', []],
      ['case.bundles', []],
      ['case.funding', []],
      ['case.financing', []],
      ['case.variants', []],
      ['case.shared.effects', []],
      ['case.settings.terminalValue', false],
    ),
    becomes: (c) => foundOnSeries(c),
    expected: ['no-sign-change', false],
  },
  ...['0.24999', '0.25004'].map((share): BadInput => ({
    id: 'N28',
    what: `shares that are ${share} short of a quarter or near it are near enough`,
    outside: file([firstShare, share]),
    becomes: (c) => {
      const [, effect] = c.shared.effects
      return effect !== undefined && 'shares' in effect ? effect.shares[1]?.share.value : null
    },
    expected: share,
  })),
  {
    id: 'N28',
    what: 'shares that fall short',
    outside: file([firstShare, '0.2499']),
    refusal: { code: 'shares-not-one', total: '0.9999', path: 'case.shared.effects[1].shares' },
  },
  {
    id: 'N30',
    what: 'a file of another year and other indices keeps its own',
    outside: file(
      ['case.settings.firstYear', { value: '2019' }],
      ['case.settings.indices.wage', { values: ['0.031'] }],
    ),
    becomes: ({ settings }) => [settings.firstYear, settings.indices.wage],
    expected: [{ value: '2019' }, { values: ['0.031'] }],
  },
]
