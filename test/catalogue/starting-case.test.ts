import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FREED,
  NO_ANSWERS,
  withTechnologyFromTemplate,
} from '../../src/catalogue/technology-from-template.ts'
import { type StartingAnswers, startingCase } from '../../src/catalogue/starting-case.ts'
import { TECHNOLOGIES, TECHNOLOGY_IDS, type TechnologyId } from '../../src/catalogue/technologies.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { checkCase } from '../../src/case-file/validate.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { DELIVERY_FORMS } from '../../src/domain/delivery-form.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { startingNames, technologyNames } from '../../src/wording/start/technology-names.ts'

function newIds(prefix = 'id'): () => string {
  let made = 0
  return () => `${prefix}-${String(++made)}`
}

function made(answers: StartingAnswers, language: 'nl' | 'en' = 'nl') {
  const names = startingNames(catalogue(language), answers)
  return startingCase(answers, { names, newId: newIds(), firstYear: 2027 })
}

function answersFor(technology: TechnologyId, more: Partial<StartingAnswers> = {}): StartingAnswers {
  return {
    ...NO_ANSWERS,
    technology,
    deliveryForm: TECHNOLOGIES[technology].deliveryForm,
    clients: decimalText('100'),
    size: decimalText('4'),
    ...more,
  }
}

const anAmount = fc.option(
  fc.integer({ min: 0, max: 100_000 }).map((n) => decimalText(String(n))),
  { nil: null },
)

const anyAnswers: fc.Arbitrary<StartingAnswers> = fc.record({
  technology: fc.constantFrom(...TECHNOLOGY_IDS),
  deliveryForm: fc.constantFrom(...DELIVERY_FORMS),
  clients: fc.integer({ min: 1, max: 10_000 }).map((n) => decimalText(String(n))),
  size: fc.integer({ min: 0, max: 500 }).map((n) => decimalText(String(n))),
  suits: fc.option(fc.constantFrom('0', '0.08', '0.5', '1').map(decimalText), { nil: null }),
  device: anAmount,
  subscription: anAmount,
  implementation: anAmount,
  minutes: anAmount,
  freed: fc.constantFrom(...FREED),
})

test('whatever is answered makes a case that is sound, calculates, and comes back from its file', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('nl', 'en'), (answers, language) => {
      const c = made(answers, language)
      expect(checkCase(c)).toEqual([])
      const opened = openCase(writeCase(c))
      expect(opened.ok && opened.case).toEqual(c)
      const calculation = Calculation.of(c)
      for (const { amount } of calculation.model.entries)
        expect(calculation.value(amount).isFinite()).toBe(true)
    }),
  )
})

describe('what was answered', () => {
  const answers = answersFor('bed-sensor', {
    suits: decimalText('0.4'),
    device: decimalText('900'),
    subscription: decimalText('12.5'),
    implementation: decimalText('20000'),
    minutes: decimalText('8'),
    freed: 'agency',
  })
  const c = made(answers)
  const [technology] = c.technologies

  test('stands in its place', () => {
    expect(c.name).toBe('Bedsensor, eerste verkenning')
    expect(c.groups[0]?.clients.values).toEqual(['100'])
    expect(c.organisation.locations.values).toEqual(['4'])
    expect(technology?.groups[0]?.eligible.value).toBe('0.4')
    expect(technology?.assets[0]?.price.value).toBe('900')
    expect(technology?.recurring[0]).toMatchObject({ amount: { value: '12.5' }, per: 'month' })
    expect(technology?.oneOffs[0]?.amount.value).toBe('20000')
    expect(technology?.timeEffects[0]).toMatchObject({
      minutes: { value: '8' },
      per: 'day',
      destination: { kind: 'shares', cash: { value: '1' }, cashHours: 'agency' },
    })
  })

  test('is an assumption, and says whom to ask', () => {
    const price = technology?.assets[0]?.price
    expect(price?.grade).toBe('estimate')
    expect(price?.note).toBe('Vraag de leverancier om een offerte, met alles wat erbij komt.')
  })

  test('gives the numbers that follow from it by hand', () => {
    const calculation = Calculation.of(c)
    const value = (path: string): string | undefined => {
      const node = calculation.nodeAt(path)
      return node === undefined ? undefined : calculation.value(node).toFixed(2)
    }
    const at = `technologies.${technology?.id ?? ''}`
    // 100 clients, 40 % suits, half of them in the first year of use; whole devices; 12.50 a month and 21 % VAT.
    expect(value(`${at}.users.y1`)).toBe('20.00')
    expect(value(`${at}.recurring.${technology?.recurring[0]?.id ?? ''}.recurringCost.y1`)).toBe(
      (20 * 12.5 * 12 * 1.21).toFixed(2),
    )
    expect(value(`${at}.timeEffects.${technology?.timeEffects[0]?.id ?? ''}.hours.y1`)).toBe(
      ((20 * 365 * 8) / 60).toFixed(2),
    )
  })
})

test('nothing is counted as known: only what the catalogue gives with a source is more than an estimate', () => {
  for (const id of TECHNOLOGY_IDS) {
    const strong = listInputs(made(answersFor(id))).filter(
      ({ path, input }) => /^(?:technologies|groups|functions)\./.test(path) && input.grade === 'published',
    )
    for (const { input } of strong) expect(input.source).toBeTruthy()
    expect(strong.some(({ input }) => input.grade === 'measured')).toBe(false)
  }
})

test('a suggestion that is kept keeps its source, and one that is changed loses it', () => {
  const kept = made(answersFor('hip-airbag', { suits: decimalText('0.08') }))
  const changed = made(answersFor('hip-airbag', { suits: decimalText('0.1') }))
  const eligible = (c: typeof kept) => c.technologies[0]?.groups[0]?.eligible
  expect(eligible(kept)).toMatchObject({
    grade: 'published',
    source: expect.stringContaining('Vilans') as string,
  })
  expect(eligible(changed)).toEqual({ value: '0.1', grade: 'estimate' })
})

test('time in a shift with a minimum presence is aimed at a shift pool', () => {
  const c = made(answersFor('bed-sensor', { minutes: decimalText('10'), freed: 'shift' }))
  const [pool] = c.pools
  expect(pool).toMatchObject({ name: 'Nachtdienst', minimumPresence: { value: '1' } })
  expect(c.technologies[0]?.timeEffects[0]?.destination).toEqual({ kind: 'pool', poolId: pool?.id })
})

test('a technology that is paid for by employee asks for employees', () => {
  const c = made(
    answersFor('speech-driven-reporting', { size: decimalText('60'), subscription: decimalText('10') }),
  )
  expect(c.organisation.employees.values).toEqual(['60'])
  expect(c.technologies[0]?.recurring[0]?.driver).toEqual({ kind: 'employees' })
})

describe('a technology that is added to a case', () => {
  const making = (id: TechnologyId) => ({
    template: TECHNOLOGIES[id],
    names: technologyNames(catalogue('nl'), id),
    newId: newIds(),
  })

  test('comes after those that are there, for every group, and leaves the rest as it was', () => {
    const before = made(answersFor('bed-sensor', { freed: 'shift' }))
    const more = { ...making('hip-airbag'), newId: newIds('more') }
    const after = withTechnologyFromTemplate(before, more, NO_ANSWERS)
    expect(after.technologies.map(({ name }) => name)).toEqual(['Bedsensor', 'Heupairbag'])
    expect(after.technologies[1]?.groups.map(({ groupId }) => groupId)).toEqual(
      before.groups.map(({ id }) => id),
    )
    expect({ ...after, technologies: before.technologies }).toEqual(before)
    expect(checkCase(after)).toEqual([])
  })

  test('brings a staff function where there is none', () => {
    const after = withTechnologyFromTemplate(emptyCase('c', 'Leeg', 2027), making('video-care'), NO_ANSWERS)
    expect(after.functions.map(({ name }) => name)).toEqual(['Verzorgende'])
    expect(checkCase(after)).toEqual([])
  })
})
