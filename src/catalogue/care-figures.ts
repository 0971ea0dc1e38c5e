import { assumed, newFunction } from '../domain/defaults.ts'
import type { StaffFunction } from '../domain/business-case.ts'
import type { DeliveryForm } from '../domain/delivery-form.ts'
import type { Input } from '../domain/input.ts'
import { decimalText } from '../quantity/decimal-text.ts'
import { published } from './figure.ts'

const SCALE =
  'Eigen berekening: cao VVT, FWG 35 begin en eind per 1 juli 2026 (€ 2.664 en € 3.593), met werkgeverslasten, over 1.518 gewerkte uren'
const AGENCY = 'Medicentraal: tarief van een verzorgende IG overdag, € 40 tot € 45'
const HANDBOOK = 'Kostenhandleiding 2024, referentieprijs op het niveau van 2024; geen tarief'
const HOME_CARE = 'Tarieven wijkverpleging 2024 voor wie niet gecontracteerd is (savant-zorg.nl, znwv.nl)'

/** A carer (verzorgende IG). The cost of a worked hour is the middle of what the ends of the scale come to. */
export function carer(id: string, name: string): StaffFunction {
  return {
    ...newFunction(id, name),
    hourlyCost: {
      value: decimalText('36.41'),
      low: decimalText('30.78'),
      high: decimalText('42.03'),
      grade: 'estimate',
      source: SCALE,
      date: '2026',
    },
    agencyRate: {
      value: decimalText('42.5'),
      low: decimalText('40'),
      high: decimalText('45'),
      grade: 'claim',
      source: AGENCY,
    },
  }
}

/** What is billed for an hour of care where care is paid by the hour; nothing where the rate is integral. */
export function hourTariffOf(form: DeliveryForm): Input {
  switch (form) {
    case 'district-nursing':
      return published('67.94', HOME_CARE, '2024')
    case 'mpt':
      return { ...assumed('61.78', `${HANDBOOK}: verzorging thuis`), date: '2024' }
    case 'wmo':
      return { ...assumed('68.67', `${HANDBOOK}: begeleiding thuis`), date: '2024' }
    default:
      return assumed('0')
  }
}
