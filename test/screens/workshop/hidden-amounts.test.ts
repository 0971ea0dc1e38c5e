import { expect, test } from 'vitest'
import { withoutAmounts } from '../../../src/screens/workshop/hidden-amounts.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { LANGUAGES } from '../../../src/wording/language.ts'
import { loadCatalogue } from '../../../src/wording/load-catalogue.ts'

test.each(LANGUAGES)('no digit of any amount that the room writes in %s is left', async (language) => {
  const { format } = await loadCatalogue(language)
  const amounts = ['0', '-1', '8478.4', '-129100', '1234567890', '-98765432109.99', '0.35'].map(
    (text) => new Decimal(text),
  )
  for (const amount of amounts)
    for (const write of [format.euro, format.euroFigure, format.euroChange])
      expect(withoutAmounts(`${write(amount)} per jaar`), write(amount)).not.toMatch(/\d/)
})

test('what is no amount stays', () => {
  expect(withoutAmounts('6.610 uur, 53% en € 8.478 in 2030')).toBe('6.610 uur, 53% en €\u00a0••• in 2030')
})
