import type { EvidenceGrade } from '../../domain/input.ts'
import type { FundingLine, FundingRule } from '../../domain/funding.ts'
import type { BenefitClass, EffectKind } from '../../domain/effect.ts'
import type { IndexCategory, Settings } from '../../domain/business-case.ts'
import type { DeliveryForm } from '../../domain/delivery-form.ts'
import type { InitialCategory, RecurringCategory, SimpleDriver } from '../../domain/lines.ts'
import type { KnownStakeholder } from '../../domain/stakeholder.ts'
import type { OccurrencePeriod } from '../../domain/time-effect.ts'
import type { EntryKind, LedgerCategory } from '../../engine/formulas/ledger.ts'
import type { HourDestination } from '../../engine/formulas/hours.ts'

/** The words of the trade, in short, as they stand in lists and tables. */
export const terms = {
  deliveryForms: {
    zzp: 'Verblijf in een instelling (zzp)',
    'vpt-clustered': 'Volledig pakket thuis, geclusterd (vpt)',
    'vpt-unclustered': 'Volledig pakket thuis, verspreid (vpt)',
    mpt: 'Modulair pakket thuis (mpt)',
    pgb: 'Persoonsgebonden budget (pgb)',
    'district-nursing': 'Wijkverpleging (Zvw)',
    wmo: 'Ondersteuning thuis (Wmo)',
  } satisfies Record<DeliveryForm, string>,
  stakeholders: {
    provider: 'Zorgaanbieder',
    wlz: 'Zorgkantoor (Wlz)',
    zvw: 'Zorgverzekeraar (Zvw)',
    wmo: 'Gemeente (Wmo)',
    client: 'Cliënt',
    'informal-carer': 'Mantelzorger',
    'housing-corporation': 'Woningcorporatie',
    funder: 'Subsidieverstrekker',
    investor: 'Investeerder',
    society: 'Samenleving',
  } satisfies Record<KnownStakeholder | 'society', string>,
  /** The same in the middle of a sentence. */
  stakeholdersInSentence: {
    provider: 'de zorgaanbieder',
    wlz: 'het zorgkantoor (Wlz)',
    zvw: 'de zorgverzekeraar (Zvw)',
    wmo: 'de gemeente (Wmo)',
    client: 'de cliënt',
    'informal-carer': 'de mantelzorger',
    'housing-corporation': 'de woningcorporatie',
    funder: 'de subsidieverstrekker',
    investor: 'de investeerder',
    society: 'de samenleving',
  } satisfies Record<KnownStakeholder | 'society', string>,
  ledgerCategories: {
    investment: 'Aanschaf en vervanging',
    proceeds: 'Verkoop van apparaten',
    'terminal-value': 'Restwaarde aan het eind',
    'one-off': 'Eenmalige kosten',
    recurring: 'Jaarlijkse kosten',
    bundle: 'Totaalpakket',
    'time-cash': 'Minder betaalde uren',
    'lost-revenue': 'Zorg die niet meer wordt betaald',
    'redeploy-revenue': 'Inkomsten uit extra zorg',
    'redeploy-care': 'Extra zorg in vrijgekomen tijd',
    'informal-time': 'Tijd van cliënten en mantelzorgers',
    event: 'Voorkomen zorg',
    admission: 'Later naar het verpleeghuis',
    'avoided-cost': 'Kosten die wegvallen',
    travel: 'Minder reizen',
    'sick-leave': 'Minder ziekteverzuim',
    turnover: 'Minder verloop',
    'rate-supplement': 'Opslag op het tarief',
    funding: 'Subsidie en andere bijdragen',
    'funding-administration': 'Aanvragen en verantwoorden',
    realism: 'Correctie voor optimisme',
    depreciation: 'Afschrijving',
    'disposal-loss': 'Afboeking bij vervroegd vervangen',
    interest: 'Rente over de boekwaarde',
    loan: 'Lening',
    'health-impact-bond': 'Health impact bond',
  } satisfies Record<LedgerCategory, string>,
  initialCategories: {
    technology: 'Technologie',
    implementation: 'Invoering en project',
    training: 'Scholing',
    infrastructure: 'Wifi en bekabeling',
    ict: 'ICT-specialisten',
    integration: 'Koppelingen',
  } satisfies Record<InitialCategory, string>,
  recurringCategories: {
    licences: 'Licenties',
    maintenance: 'Onderhoud',
    development: 'Doorontwikkeling',
    renewal: 'Vernieuwing',
    management: 'Beheer en helpdesk',
    'refresher-training': 'Bijscholing',
    connectivity: 'Verbinding',
    'monitoring-centre': 'Meldkamer',
  } satisfies Record<RecurringCategory, string>,
  drivers: {
    fixed: 'Vast bedrag',
    users: 'Gebruikers',
    'new-users': 'Nieuwe gebruikers',
    'eligible-clients': 'Cliënten die in aanmerking komen',
    locations: 'Locaties',
    employees: 'Medewerkers',
    fte: 'Fte',
    devices: 'Apparaten',
  } satisfies Record<SimpleDriver | 'devices', string>,
  effectKinds: {
    event: 'Voorkomen gebeurtenis',
    admission: 'Later opgenomen',
    'avoided-cost': 'Kosten die wegvallen',
    travel: 'Minder reizen',
    'sick-leave': 'Minder ziekteverzuim',
    turnover: 'Minder verloop',
    revenue: 'Opslag op het tarief',
  } satisfies Record<EffectKind, string>,
  benefitClasses: {
    'cash-releasing': 'Levert geld op',
    'not-cash-releasing': 'Levert ruimte op, geen geld',
    societal: 'Baat voor de samenleving',
    'not-in-money': 'Niet in geld',
  } satisfies Record<BenefitClass, string>,
  grades: {
    measured: 'Hier gemeten',
    published: 'Gepubliceerd',
    claim: 'Bewering van de leverancier',
    estimate: 'Schatting',
  } satisfies Record<EvidenceGrade, string>,
  occurrencePeriods: {
    day: 'per dag',
    week: 'per week',
    month: 'per maand',
    year: 'per jaar',
  } satisfies Record<OccurrencePeriod, string>,
  indexCategories: {
    wage: 'Lonen',
    technology: 'Technologie',
    tariff: 'Tarieven',
    nic: 'Nic',
    none: 'Geen prijsstijging',
  } satisfies Record<IndexCategory, string>,
  fundingRules: {
    none: 'Geen regeling',
    'home-care-technology': 'Prestatie thuiszorgtechnologie',
    'small-scale-experiment': 'Beleidsregel kleinschalig experiment',
    'quality-budget': 'Kwaliteitsbudget verpleeghuizen (tot en met 2021)',
    'transition-funds': 'Transitiemiddelen',
    subsidy: 'Subsidie',
  } satisfies Record<FundingRule, string>,
  durations: { temporary: 'Tijdelijk', structural: 'Structureel' } satisfies Record<
    FundingLine['duration'],
    string
  >,
  hourDestinations: {
    gross: 'Vrijgekomen uren',
    cash: 'Minder betaalde uren',
    redeploy: 'Meer zorg',
    quality: 'Rust en aandacht',
    informal: 'Cliënten en mantelzorgers',
  } satisfies Record<HourDestination, string>,
  entryKinds: {
    resource: 'Middelen',
    transfer: 'Geld dat van hand wisselt',
    financing: 'Geld dat wordt terugbetaald',
    book: 'Boekhouding, geen kas',
  } satisfies Record<EntryKind, string>,
  timings: { end: 'Aan het eind van het jaar', mid: 'Halverwege het jaar' } satisfies Record<
    Settings['timing'],
    string
  >,
  priceBases: { nominal: 'Met prijsstijging', real: 'Zonder prijsstijging' } satisfies Record<
    Settings['discountRateIs'],
    string
  >,
}
