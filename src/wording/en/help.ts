import type { HelpWords } from '../nl/help.ts'

export const help: HelpWords = {
  title: 'Help',
  lead: 'What the words mean, how things are calculated, and what happens to your data. All of it works without internet.',
  search: 'Search the help',
  searchHint: 'For example nic, payback or backup',
  found: (count) => `${count} found`,
  none: 'Nothing found. Try another word, or a smaller part of it.',
  toHome: 'To all cases',
  contents: 'On this page',
  parts: {
    terms: 'Words',
    conventions: 'Conventions of the calculation',
    method: 'Formulas',
    data: 'Your data',
    work: 'How to work with it',
  },
  termGroups: {
    care: 'Care and rates',
    time: 'Time',
    money: 'Money',
    benefits: 'Benefits',
    funding: 'Funding',
    parties: 'Who pays, who gains',
    uncertainty: 'Uncertainty and evidence',
  },
  terms: {
    wlz: {
      title: 'Wlz (Wet langdurige zorg)',
      text: 'The Dutch act for people who need intensive care for good. A regional care office (zorgkantoor) buys that care and pays the provider.',
    },
    zvw: {
      title: 'Zvw (Zorgverzekeringswet)',
      text: 'The act behind the basic health insurance. The health insurer pays for district nursing, general practitioner and hospital, among others.',
    },
    wmo: {
      title: 'Wmo (Wet maatschappelijke ondersteuning)',
      text: 'The act for support at home, such as guidance and household help. The municipality pays.',
    },
    zzp: {
      title: 'Zzp (stay in an institution)',
      text: 'The client lives with the provider; housing and care are one amount per day. Fewer hours of care do not lower that amount.',
    },
    vpt: {
      title: 'Vpt (volledig pakket thuis)',
      text: 'The same care as in an institution, while the client lives independently: clustered together, or spread out. Here too there is one amount per day.',
    },
    mpt: {
      title: 'Mpt (modulair pakket thuis)',
      text: 'The client lives at home and gets separate parts of the care, which are paid by the hour. Who saves hours, bills less.',
    },
    pgb: {
      title: 'Pgb (persoonsgebonden budget)',
      text: 'The client gets a budget and buys the care.',
    },
    districtNursing: {
      title: 'District nursing (wijkverpleging)',
      text: 'Nursing and personal care at home under the Zvw, here paid by the hour.',
    },
    integralRate: {
      title: 'Integral rate',
      text: 'One amount per day for everything together: care, housing and inventory. The provider keeps what it does not spend.',
    },
    nhc: {
      title: 'Nhc (normatieve huisvestingscomponent)',
      text: 'The part of the rate that is meant for buildings. A supplement or discount of the care office does not apply to it.',
    },
    nic: {
      title: 'Nic (normatieve inventariscomponent)',
      text: 'The part of the rate that is meant for inventory, and so for care technology as well. It assumes a life of ten years. The provider gets it even if it buys nothing.',
    },
    normLife: {
      title: 'Norm life and actual life',
      text: 'The rate spreads the purchase over ten years, while providers replace much technology after about three (NZa, study of funding of care technology, 2023). Per year it then costs far more than the rate covers.',
    },
    cashable: {
      title: 'Cashable: time that becomes money',
      text: 'Time saved brings in money only if something is no longer paid for: no agency staff, a vacancy that goes, a shift less. All other time is room, not money.',
    },
    realisation: {
      title: 'Realisation',
      text: 'The part of the promised minutes that is left in practice.',
    },
    redeploy: {
      title: 'More care in the same time',
      text: 'Freed hours go to other clients. That brings the provider something only if a payer pays for that care.',
    },
    quality: {
      title: 'Calm and attention',
      text: 'Freed hours stay in the work. They count as hours, never as euros.',
    },
    productiveHours: {
      title: 'Hours worked per fte',
      text: 'The hours that a full-timer really works in a year, without leave and sickness. A price per hour belongs to such an hour.',
    },
    shiftPool: {
      title: 'Shift (roster with a minimum presence)',
      text: 'A roster in which a minimum number of people is always present. Minutes saved by all technologies in that shift add up.',
    },
    minimumPresence: {
      title: 'Minimum presence',
      text: 'The number of people who must stay, however much time is saved. Below that number time never becomes money.',
    },
    shiftStep: {
      title: 'Step in a shift',
      text: 'One whole person fewer in a shift. Until that step is reached minutes bring in nothing, and who only just reaches it can as easily lose it.',
    },
    netPresentValue: {
      title: 'Net present value',
      text: 'What the plan yields over all years, in money of today. Above zero it brings in more than it costs, interest included.',
    },
    discountRate: {
      title: 'Discount rate',
      text: 'The percentage by which an amount counts less for every year that it falls later.',
    },
    nominalAndReal: {
      title: 'Nominal and real',
      text: 'Nominal: with price rises in amounts and in the rate. Real: without, in both. Mixing them gives a wrong outcome.',
    },
    cashFlow: {
      title: 'Cash flow',
      text: 'What comes in or is saved in a year, less what is paid. Depreciation is not part of it: that is no money.',
    },
    payback: {
      title: 'Payback',
      text: 'The moment after which the cumulated cash flow stays above zero. What comes later does not count, so do not rank plans by it.',
    },
    internalRateOfReturn: {
      title: 'Rate of return (IRR and MIRR)',
      text: 'The rate at which the plan yields exactly zero. Where the cash flow changes sign more than once there are several answers or none; the MIRR does not have that problem.',
    },
    benefitCostRatio: {
      title: 'Benefits per euro of costs',
      text: 'All benefits divided by all costs, in money of today. Above one the benefits outweigh the costs.',
    },
    totalCostOfOwnership: {
      title: 'Total cost of ownership',
      text: 'All that it costs to have and to use the technology: purchase, introduction, management, replacement.',
    },
    equivalentAnnualCost: {
      title: 'Equivalent annual cost',
      text: 'The total costs as equal amounts per year, with interest. It makes something of three years comparable with something of ten.',
    },
    depreciation: {
      title: 'Depreciation',
      text: 'The purchase, spread over the years of use in the books. The money itself leaves at the purchase.',
    },
    bookValue: {
      title: 'Book value',
      text: 'What a device is still worth in the books: the purchase less what was depreciated.',
    },
    disposalLoss: {
      title: 'Disposal loss',
      text: 'A loss in the books when a device goes before it was depreciated.',
    },
    terminalValue: {
      title: 'Terminal value',
      text: 'What devices are still worth after the last year. It counts in the net present value, but it is no money that comes in.',
    },
    exploitation: {
      title: 'Operating result (exploitatie)',
      text: 'What the plan does to the result of the year: benefits less costs, depreciation and interest.',
    },
    liquidity: {
      title: 'Liquidity',
      text: 'The cash flow with loans and repayment: whether there is enough money at every moment.',
    },
    peakFunding: {
      title: 'Peak funding need',
      text: 'The deepest point of the cumulated cash flow. So much money must be there beforehand.',
    },
    vat: {
      title: 'VAT',
      text: 'Care is mostly exempt, so a provider does not get back the VAT that it pays. Amounts are entered without VAT; the VAT is added as a cost.',
    },
    benefitClass: {
      title: 'Classes of benefits',
      text: 'A benefit releases cash, gives room without cash, is one for society, or cannot be put in money. Only cash-releasing and societal benefits count in euros.',
    },
    attribution: {
      title: 'Attribution',
      text: 'The part of an effect that comes from the technology, and not from something else that changed at the same time.',
    },
    deadweight: {
      title: 'Deadweight',
      text: 'The part of an effect that would have come without the technology as well.',
    },
    displacement: {
      title: 'Displacement',
      text: 'The part of an effect that becomes a disadvantage somewhere else.',
    },
    dropOff: {
      title: 'Drop-off',
      text: 'By what percentage an effect gets smaller each year.',
    },
    referencePrice: {
      title: 'Reference price',
      text: 'An average price of care with overhead in it. Right for what a payer saves; too high for the own saving of a provider.',
    },
    optimism: {
      title: 'Correction for optimism',
      text: 'A surcharge on costs, a cut on benefits or a delay of them, as plans are often too favourable. It is a line of its own in the outcome.',
    },
    temporary: {
      title: 'Temporary and structural money',
      text: 'Temporary money ends, structural money stays. Lasting costs on temporary money are a risk.',
    },
    earmarked: {
      title: 'Earmarked',
      text: 'Money that may be spent on this goal only.',
    },
    coFunding: {
      title: 'Own share',
      text: 'The part of the costs that the provider must pay itself to get a subsidy.',
    },
    homeCareTechnology: {
      title: 'Home-care technology (prestatie thuiszorgtechnologie)',
      text: 'Payment for technology at home in the mpt, with a highest number of hours per client per month. What lies above that is cut off and reported.',
    },
    smallScaleExperiment: {
      title: 'Small-scale experiment (beleidsregel kleinschalig experiment)',
      text: 'A scheme of the NZa for what is new, with a highest amount per year and a limited number of years. Technology that is proven does not fit.',
    },
    secureIncome: {
      title: 'Secure income',
      text: 'Structural money in the years for which there is a contract.',
    },
    healthImpactBond: {
      title: 'Health impact bond',
      text: 'An investor pays the start. Who benefits pays it back from the effect that really occurs, up to an agreed highest amount.',
    },
    stakeholder: {
      title: 'Party',
      text: 'Everyone who pays or gains: provider, care office, health insurer, municipality, client, informal carer and others.',
    },
    transfer: {
      title: 'Transfer',
      text: 'What one pays and another receives, such as rates and subsidies. For society together it is zero.',
    },
    society: {
      title: 'Society',
      text: 'All parties together. Only what is really used more or less counts.',
    },
    wrongPocket: {
      title: 'Wrong pocket',
      text: 'One party pays, another gains. The plan may then be good for all together and still not happen.',
    },
    fairContribution: {
      title: 'Fair contribution',
      text: 'What parties that gain can contribute to the shortage of the provider, each by what it gains and never more than that.',
    },
    range: {
      title: 'Range',
      text: 'Between which values a number reasonably lies. Without a range an estimate looks more certain than it is.',
    },
    tornado: {
      title: 'Tornado',
      text: 'For each number: what the outcome becomes at its lowest and at its highest value, all else equal. The longest bar is the number to look into first.',
    },
    breakEven: {
      title: 'Break-even',
      text: 'The value of one number at which the outcome is exactly zero: so much worse it may turn out.',
    },
    chance: {
      title: 'Chances (Monte Carlo)',
      text: 'The calculation is done thousands of times, each time with other values within the ranges. The same seed gives the same outcome.',
    },
    percentile: {
      title: 'P10, P50 and P90',
      text: 'In one case out of ten the outcome is below P10, in half of them below P50, in nine out of ten below P90.',
    },
    expectedShortfall: {
      title: 'Average of the worst cases',
      text: 'What the outcome is on average in the worst five per cent of the cases.',
    },
    variant: {
      title: 'Variant',
      text: 'The same case with a few other numbers. What you change in the base changes in every variant that does not set that number itself.',
    },
    grade: {
      title: 'How certain a number is',
      text: 'Measured here, published, a claim of the supplier, or an estimate. The result says for which part it rests on each of them.',
    },
  },
  conventions: [
    {
      title: 'Years',
      text: 'The start is a moment; then the years follow. Purchase, sale and terminal value fall at the turn of two years, running costs and benefits in the course of a year.',
    },
    {
      title: 'Money of today',
      text: 'Every amount is discounted to the start: at the turn of a year by whole years, in the course of a year at its end or halfway, as you choose.',
    },
    {
      title: 'Prices',
      text: 'You enter at prices of the first year. After that each line rises by its own index: wages, technology, rates, nic or none.',
    },
    {
      title: 'Replacement',
      text: 'Devices are bought at the turn of the year before they are needed, and replaced when their life is over. Nothing is replaced that is no longer needed.',
    },
    {
      title: 'Time is not money by itself',
      text: 'Only hours for which someone is no longer paid become euros. In a shift that goes by whole people, and never below the minimum presence.',
    },
    {
      title: 'Care by the hour',
      text: 'Where the hour is paid, care saved is also care that is no longer billed: the provider loses what the payer gains.',
    },
    {
      title: 'Rate and norm',
      text: 'What the rate reimburses is put beside the actual capital cost, but is no benefit: the provider gets it with and without technology.',
    },
    {
      title: 'Schemes',
      text: 'A scheme stands in the case with its validity and source. What it does not allow is cut off and reported; the case goes on working.',
    },
    {
      title: 'Borrowing is no income',
      text: 'Loans and health impact bonds stand in the liquidity only, not in the net present value or the payback.',
    },
    {
      title: 'One ledger',
      text: 'Every euro stands in the ledger once, with its party, its year and its line. What one pays to another is zero together. Every statement is a sum of it.',
    },
    {
      title: 'Rounding',
      text: 'Numbers are calculated with at least 34 digits and rounded on the screen only, half away from zero.',
    },
  ],
  method: {
    lead: 'These formulas come from the model itself: this is how a case is really calculated. Of a number in your own case you see them with your numbers, by clicking on it.',
    waiting: 'The formulas are being fetched.',
    yearBefore: 'year before',
    yearAfter: 'year after',
    earlier: 'earlier year',
    later: 'later year',
    ofYear: 'of that year',
    sections: {
      time: 'Time and prices',
      volumes: 'Clients and users',
      capital: 'Devices and capital cost',
      norm: 'Norm and practice',
      costs: 'Costs',
      hours: 'Hours',
      pools: 'Shifts',
      effects: 'Other effects',
      funding: 'Funding',
      years: 'Per year',
      outcome: 'Outcome',
      parties: 'Who pays, who gains',
    },
    inWords: {
      adoption:
        'The share entered for that year of use; the last share holds on. With a linear or S-shaped ramp it follows from the final share and the number of years.',
      annuityFactor:
        '1 divided by the sum, over all norm years, of the price level of the nic in that year times 1 ÷ (1 + norm rate) to the power of the year.',
      equivalentAnnualCostOfUnit:
        'The price with VAT divided by the sum, over the years of actual use, of 1 ÷ (1 + rate on loans) to the power of the year.',
      terminalValue:
        'Of every purchase that is still in use after the last year: the purchase, less the part used of the purchase without its residual value.',
      disposalLoss:
        'Of every device that goes early: the depreciation per year times the years that were still to come.',
      normDisposalLoss:
        'Of every device that is replaced: the depreciation per year by the norm times the norm years that were still to come.',
      bundleCost:
        'Users times the price per user, plus the fixed amount, with VAT and for the part of the year in use. Who uses several of the technologies counts once.',
      qualityHours:
        'Of every line the part that is not paid less and does not go to other care, plus the hours in a shift that do not become money.',
      presentValueOfCategory:
        'Of each year: what falls at its turn times the discount factor, plus what falls in the course of it times the factor halfway, added up.',
      presentValueOfCosts:
        'Of each year: the costs at its turn times the discount factor, plus those in the course of it times the factor halfway, added up.',
      presentValueOfBenefits:
        'Of each year: the benefits at its turn times the discount factor, plus those in the course of it times the factor halfway, added up; with the terminal value.',
      cashableHours:
        'People fewer per shift times the length and the number of the shifts. Where a technology starts within the year this goes by month, with the technologies in use then.',
      minutesToNextStep:
        'The hours per shift at which one person fewer is needed, less what is saved per shift now, in minutes.',
      minutesToSpare:
        'What is saved per shift now, less the hours that this number of people needs at least, in minutes.',
      clientMonths:
        'Of each year the number of clients who benefit, times twelve, weighted in money of today, added up.',
      lastingShare: 'The lasting income of all years divided by all income, both in money of today.',
      secureShare: 'The secured income of all years divided by all income, both in money of today.',
      fundingCutByLimit:
        'What the limits before it left, less what this limit allows of that: a highest amount per year, a number of years, a number of hours or a share.',
      loanFlow:
        'The loan divided by the number of years, plus the interest on what is still owed at the start of the year.',
      benefitsAtTurn: 'All benefits that fall at the turn of the year, added up.',
    },
  },
  data: [
    {
      title: 'Where your cases are',
      text: 'In this browser, on this device, and in the files that you save. There is no server and no account, and nothing is sent.',
    },
    {
      title: 'Saving',
      text: 'Every change is kept in the browser at once; when, stands at the top right. If that fails it says why, with a button to save the case as a file.',
    },
    {
      title: 'What a browser can lose',
      text: 'A browser can clear its storage: when space is short, after long disuse, or when someone clears the data of sites. So save a file now and then. Baatwijzer reminds you.',
    },
    {
      title: 'Earlier versions',
      text: 'While you work Baatwijzer keeps the version before every quarter of an hour and every day. Restoring adds and throws nothing away.',
    },
    {
      title: 'Sharing',
      text: 'A file or a link holds the whole case. In a link the case stands after the hash sign (#), a part that a browser never sends to a server. With a password it is encrypted.',
    },
    {
      title: 'What you open',
      text: 'A file or link always opens as a new case or as a comparison; nothing is overwritten. What is not right is refused, with the place and how to mend it.',
    },
    {
      title: 'No data of clients',
      text: 'A business case is about numbers of people, not about persons. Never enter names or numbers of clients. What looks like a citizen service number (bsn) is reported.',
    },
    {
      title: 'Guest mode and wiping all',
      text: 'On a computer of someone else the guest mode keeps nothing. Below the list of cases you can wipe everything on this device, after a backup.',
    },
  ],
  work: [
    {
      title: 'Begin',
      text: 'Choose a technology and answer a few questions, open an example, or begin with an empty case. What is still an assumption stands as such in the result.',
    },
    {
      title: 'Enter',
      text: 'A table works like a spreadsheet: Tab and Enter go on, you can paste a block of cells, and a field works out sums such as 3*45.50.',
    },
    {
      title: 'Where a number comes from',
      text: 'Click on a number. You see the formula, the numbers in it and the source of every input, down to the field where it was entered.',
    },
    {
      title: 'Undo',
      text: 'Ctrl+Z takes back every change, also after the page was loaded anew.',
    },
    {
      title: 'Search in a case',
      text: 'Ctrl+K finds every input, every view and all that you can do. A question mark shows all shortcuts.',
    },
    {
      title: 'A workshop',
      text: 'The view Workshop shows a few numbers large, with sliders. What the group changes and agrees is recorded.',
    },
    {
      title: 'To the board',
      text: 'The board paper is a document to print or to save as a pdf. There is also a presentation and a spreadsheet with formulas.',
    },
  ],
}
