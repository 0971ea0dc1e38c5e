import type { Calculation } from '../../engine/calculation.ts'
import { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'

/** Which part of what payers give lasts, and which part a contract secures; null where no one gives anything. */
export function incomeText(words: Catalogue, calculation: Calculation): string | null {
  const { income } = calculation.model
  const { evidence } = words.result
  const { percent, years } = words.format
  const lasting = calculation.quotient(income.lastingShare)
  const secure = calculation.quotient(income.secureShare)
  if (lasting === null || secure === null || !hasIncome(calculation)) return null
  if (lasting.isZero()) return evidence.noneLasting
  const told = lasting.gte(1) ? evidence.allLasting : evidence.lasting(percent(lasting, 0))
  if (secure.gte(lasting)) return told
  return `${told} ${evidence.contract(years(new Decimal(income.contractYears)), percent(secure, 0))}`
}

/** Whether anyone gives anything, for a while or lastingly. */
export function hasIncome(calculation: Calculation): boolean {
  const { temporary, lasting } = calculation.model.income
  return [...temporary, ...lasting].some((node) => !calculation.value(node).isZero())
}
