import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'

/** From here on the digits say less than the size, and no column is wide enough for them. */
const BILLION = new Decimal('1e9')

/** An amount for a narrow column. */
export function narrowEuro({ format }: Catalogue, amount: Decimal): string {
  return amount.abs().gte(BILLION) ? format.euroShort(amount) : format.euro(amount)
}
