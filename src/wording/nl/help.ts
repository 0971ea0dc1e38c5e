import type { MethodSection } from '../../engine/method/method-sections.ts'
import type { InWords } from '../help/in-words.ts'
import type { HelpTerm, HelpTermGroup } from '../help/help-terms.ts'

/** A piece of help under a title of its own. */
export interface HelpText {
  readonly title: string
  readonly text: string
}

const terms: Readonly<Record<HelpTerm, HelpText>> = {
  wlz: {
    title: 'Wlz (Wet langdurige zorg)',
    text: 'De wet voor wie blijvend intensieve zorg nodig heeft. Een zorgkantoor koopt die zorg in en betaalt de aanbieder.',
  },
  zvw: {
    title: 'Zvw (Zorgverzekeringswet)',
    text: 'De wet achter de basisverzekering. De zorgverzekeraar betaalt onder meer wijkverpleging, huisarts en ziekenhuis.',
  },
  wmo: {
    title: 'Wmo (Wet maatschappelijke ondersteuning)',
    text: 'De wet voor ondersteuning thuis, zoals begeleiding en hulp bij het huishouden. De gemeente betaalt.',
  },
  zzp: {
    title: 'Zzp (verblijf in een instelling)',
    text: 'De cliënt woont bij de aanbieder, met wonen en zorg in één bedrag per dag. Minder uren zorg verlagen dat bedrag niet.',
  },
  vpt: {
    title: 'Vpt (volledig pakket thuis)',
    text: 'Dezelfde zorg als in een instelling, maar de cliënt woont zelfstandig: geclusterd bij elkaar, of verspreid. Ook hier geldt één bedrag per dag.',
  },
  mpt: {
    title: 'Mpt (modulair pakket thuis)',
    text: 'De cliënt woont thuis en krijgt losse onderdelen van de zorg, die per uur worden betaald. Wie uren bespaart, declareert minder.',
  },
  pgb: {
    title: 'Pgb (persoonsgebonden budget)',
    text: 'De cliënt krijgt een budget en koopt de zorg zelf in.',
  },
  districtNursing: {
    title: 'Wijkverpleging',
    text: 'Verpleging en verzorging thuis uit de Zvw, hier betaald per uur.',
  },
  integralRate: {
    title: 'Integraal tarief',
    text: 'Eén bedrag per dag voor alles samen: zorg, wonen en inventaris. De aanbieder houdt over wat hij niet uitgeeft.',
  },
  nhc: {
    title: 'Nhc (normatieve huisvestingscomponent)',
    text: 'Het deel van het tarief dat bedoeld is voor gebouwen. Een opslag of korting van het zorgkantoor geldt hier niet voor.',
  },
  nic: {
    title: 'Nic (normatieve inventariscomponent)',
    text: 'Het deel van het tarief dat bedoeld is voor inventaris, en dus ook voor zorgtechnologie. Het rekent met een levensduur van tien jaar. De aanbieder krijgt het ook als hij niets koopt.',
  },
  normLife: {
    title: 'Normduur en werkelijke levensduur',
    text: 'Het tarief verdeelt de aanschaf over tien jaar, terwijl aanbieders veel technologie na ongeveer drie jaar vervangen (NZa, onderzoek bekostiging zorgtechnologie, 2023). Per jaar kost zij dan veel meer dan het tarief dekt.',
  },
  cashable: {
    title: 'Inboekbaar: tijd die geld wordt',
    text: 'Bespaarde tijd levert pas geld op als er iets niet meer wordt betaald: geen inhuur, een vacature die vervalt, een dienst minder. Alle andere tijd is ruimte, geen geld.',
  },
  realisation: {
    title: 'Haalbaar deel',
    text: 'Het deel van de beloofde minuten dat in de praktijk overblijft.',
  },
  redeploy: {
    title: 'Meer zorg in dezelfde tijd',
    text: 'Vrijgekomen uren gaan naar andere cliënten. Dat levert de aanbieder alleen iets op als een betaler die zorg betaalt.',
  },
  quality: {
    title: 'Rust en aandacht',
    text: 'Vrijgekomen uren blijven in het werk. Zij tellen als uren, nooit als euro’s.',
  },
  productiveHours: {
    title: 'Gewerkte uren per fte',
    text: 'De uren die een voltijder in een jaar echt werkt, zonder verlof en verzuim. Een uurprijs hoort bij zo’n gewerkt uur.',
  },
  shiftPool: {
    title: 'Dienst (rooster met minimumbezetting)',
    text: 'Een rooster waarin altijd een minimum aantal mensen aanwezig is. Bespaarde minuten van alle technologieën in die dienst tellen bij elkaar op.',
  },
  minimumPresence: {
    title: 'Minimumbezetting',
    text: 'Het aantal mensen dat aanwezig moet blijven, hoeveel tijd er ook wordt bespaard. Onder dat aantal wordt tijd nooit geld.',
  },
  shiftStep: {
    title: 'Stap in een dienst',
    text: 'Eén hele mens minder in een dienst. Tot die stap is gehaald leveren minuten niets op, en wie de stap net haalt kan hem ook zo weer kwijt zijn.',
  },
  netPresentValue: {
    title: 'Netto contante waarde',
    text: 'Wat het plan over alle jaren oplevert, in geld van nu. Boven nul brengt het meer op dan het kost, met rente meegeteld.',
  },
  discountRate: {
    title: 'Rekenrente (disconteringsvoet)',
    text: 'Het percentage waarmee een bedrag per jaar minder zwaar telt naarmate het later valt.',
  },
  nominalAndReal: {
    title: 'Nominaal en reëel',
    text: 'Nominaal: met prijsstijging in bedragen en in de rente. Reëel: zonder, in allebei. Door elkaar gebruiken geeft een verkeerde uitkomst.',
  },
  cashFlow: {
    title: 'Kasstroom',
    text: 'Wat er in een jaar binnenkomt of wordt bespaard, min wat er wordt betaald. Afschrijving hoort daar niet bij: dat is geen geld.',
  },
  payback: {
    title: 'Terugverdientijd',
    text: 'Het moment waarna de opgetelde kasstroom boven nul blijft. Wat daarna komt telt niet mee: rangschik plannen er dus niet op.',
  },
  internalRateOfReturn: {
    title: 'Rendement (IRR en MIRR)',
    text: 'De rente waarbij het plan precies nul oplevert. Wisselt de kasstroom vaker van teken, dan bestaan er meer antwoorden of geen; de MIRR heeft dat bezwaar niet.',
  },
  benefitCostRatio: {
    title: 'Baten per euro kosten',
    text: 'Alle baten gedeeld door alle kosten, in geld van nu. Boven één wegen de baten op.',
  },
  totalCostOfOwnership: {
    title: 'Totale kosten van bezit',
    text: 'Alles wat het kost om de technologie te hebben en te gebruiken: aanschaf, invoering, beheer, vervanging.',
  },
  equivalentAnnualCost: {
    title: 'Kosten per jaar, gelijk verdeeld',
    text: 'De totale kosten als gelijke bedragen per jaar, met rente. Zo is iets van drie jaar te vergelijken met iets van tien.',
  },
  depreciation: {
    title: 'Afschrijving',
    text: 'De aanschaf, in de boeken verdeeld over de jaren van gebruik. Het geld zelf gaat er bij de aankoop uit.',
  },
  bookValue: {
    title: 'Boekwaarde',
    text: 'Wat een apparaat in de boeken nog waard is: de aanschaf min wat is afgeschreven.',
  },
  disposalLoss: {
    title: 'Afboeking',
    text: 'Verlies in de boeken als een apparaat weggaat voordat het is afgeschreven.',
  },
  terminalValue: {
    title: 'Restwaarde aan het eind',
    text: 'Wat apparaten na het laatste jaar nog waard zijn. Zij telt mee in de netto contante waarde, maar het is geen geld dat binnenkomt.',
  },
  exploitation: {
    title: 'Resultaat (exploitatie)',
    text: 'Wat het plan doet met het jaarresultaat: baten min kosten, afschrijving en rente.',
  },
  liquidity: {
    title: 'Liquiditeit',
    text: 'De kasstroom met leningen en aflossing erbij: of er op elk moment genoeg geld is.',
  },
  peakFunding: {
    title: 'Hoogste voorfinanciering',
    text: 'Het diepste punt van de opgetelde kasstroom. Zoveel geld moet er vooraf zijn.',
  },
  vat: {
    title: 'Btw',
    text: 'Zorg is meestal vrijgesteld, dus krijgt een aanbieder betaalde btw niet terug. Bedragen worden zonder btw ingevuld; de btw komt erbij als kosten.',
  },
  benefitClass: {
    title: 'Soorten baten',
    text: 'Een baat levert geld op, levert ruimte op zonder geld, is een baat voor de samenleving, of is niet in geld uit te drukken. Alleen wat geld oplevert en baten voor de samenleving tellen in euro’s.',
  },
  attribution: {
    title: 'Toerekening',
    text: 'Het deel van een effect dat door de technologie komt, en niet door iets anders dat tegelijk veranderde.',
  },
  deadweight: {
    title: 'Was toch gebeurd',
    text: 'Het deel van een effect dat er ook zonder de technologie was gekomen.',
  },
  displacement: {
    title: 'Verschuiving',
    text: 'Het deel van een effect dat ergens anders een nadeel wordt.',
  },
  dropOff: {
    title: 'Afname',
    text: 'Met hoeveel procent een effect elk jaar kleiner wordt.',
  },
  referencePrice: {
    title: 'Referentieprijs',
    text: 'Een gemiddelde prijs van zorg met overhead erin. Goed voor wat een betaler bespaart; voor de eigen besparing van een aanbieder te hoog.',
  },
  optimism: {
    title: 'Correctie voor optimisme',
    text: 'Een opslag op kosten, een korting op baten of uitstel ervan, omdat plannen vaak te gunstig zijn. Zij staat als eigen regel in de uitkomst.',
  },
  temporary: {
    title: 'Tijdelijk en structureel geld',
    text: 'Tijdelijk geld houdt op, structureel geld blijft. Blijvende kosten op tijdelijk geld zijn een risico.',
  },
  earmarked: {
    title: 'Geoormerkt',
    text: 'Geld dat alleen aan dit doel mag worden besteed.',
  },
  coFunding: {
    title: 'Eigen deel',
    text: 'Het deel van de kosten dat de aanbieder zelf moet betalen om een subsidie te krijgen.',
  },
  homeCareTechnology: {
    title: 'Prestatie thuiszorgtechnologie',
    text: 'Betaling voor technologie thuis in het mpt, met een hoogste aantal uren per cliënt per maand. Wat daarboven ligt, wordt afgekapt en gemeld.',
  },
  smallScaleExperiment: {
    title: 'Beleidsregel kleinschalig experiment',
    text: 'Een regeling van de NZa voor wat nieuw is, met een hoogste bedrag per jaar en een beperkt aantal jaren. Technologie die al bewezen is, past er niet in.',
  },
  secureIncome: {
    title: 'Zeker inkomen',
    text: 'Structureel geld in de jaren waarvoor een contract loopt.',
  },
  healthImpactBond: {
    title: 'Health impact bond',
    text: 'Een investeerder betaalt het begin. Wie baat heeft, betaalt hem terug uit het effect dat echt optreedt, tot een afgesproken hoogste bedrag.',
  },
  stakeholder: {
    title: 'Partij',
    text: 'Iedereen die betaalt of wint: aanbieder, zorgkantoor, zorgverzekeraar, gemeente, cliënt, mantelzorger en anderen.',
  },
  transfer: {
    title: 'Geld dat van hand wisselt',
    text: 'Wat de een betaalt en de ander ontvangt, zoals tarieven en subsidies. Voor de samenleving samen is dat nul.',
  },
  society: {
    title: 'Samenleving',
    text: 'Alle partijen bij elkaar. Alleen wat er echt meer of minder wordt gebruikt telt.',
  },
  wrongPocket: {
    title: 'Baten in een andere portemonnee',
    text: 'De ene partij betaalt, een andere wint. Het plan kan dan goed zijn voor iedereen samen en toch niet doorgaan.',
  },
  fairContribution: {
    title: 'Bijdrage naar baten',
    text: 'Wat partijen die winnen kunnen bijdragen aan het tekort van de aanbieder, ieder naar wat hij wint en nooit meer dan dat.',
  },
  range: {
    title: 'Bandbreedte',
    text: 'Tussen welke waarden een getal redelijkerwijs ligt. Zonder bandbreedte lijkt een schatting zekerder dan zij is.',
  },
  tornado: {
    title: 'Tornado',
    text: 'Per getal: wat de uitkomst wordt bij zijn laagste en zijn hoogste waarde, met al het andere gelijk. De langste balk is het getal om het eerst uit te zoeken.',
  },
  breakEven: {
    title: 'Omslagpunt',
    text: 'De waarde van één getal waarbij de uitkomst precies nul is: zo veel mag het tegenvallen.',
  },
  chance: {
    title: 'Kansberekening (Monte Carlo)',
    text: 'De berekening wordt duizenden malen gedaan, elke keer met andere waarden binnen de bandbreedtes. Met hetzelfde startgetal komt er hetzelfde uit.',
  },
  percentile: {
    title: 'P10, P50 en P90',
    text: 'In een op de tien gevallen ligt de uitkomst onder P10, in de helft onder P50, in negen op de tien onder P90.',
  },
  expectedShortfall: {
    title: 'Gemiddelde van de slechtste gevallen',
    text: 'Wat de uitkomst gemiddeld is in de slechtste vijf procent van de gevallen.',
  },
  variant: {
    title: 'Variant',
    text: 'Dezelfde case met enkele andere getallen. Wat u in de basis verandert, verandert mee in elke variant die dat getal niet zelf zet.',
  },
  grade: {
    title: 'Hoe zeker een getal is',
    text: 'Hier gemeten, gepubliceerd, een bewering van de leverancier, of een schatting. Het resultaat zegt voor welk deel het op elk daarvan rust.',
  },
}

export const help = {
  title: 'Uitleg',
  lead: 'Wat de woorden betekenen, hoe er wordt gerekend en wat er met uw gegevens gebeurt. Alles werkt zonder internet.',
  search: 'Zoek in de uitleg',
  searchHint: 'Bijvoorbeeld nic, terugverdientijd of back-up',
  found: (count: string): string => `${count} gevonden`,
  none: 'Niets gevonden. Probeer een ander woord, of een kleiner deel ervan.',
  toHome: 'Naar alle cases',
  contents: 'Op deze pagina',
  parts: {
    terms: 'Woorden',
    conventions: 'Afspraken bij het rekenen',
    method: 'Formules',
    data: 'Uw gegevens',
    work: 'Zo werkt u ermee',
  },
  termGroups: {
    care: 'Zorg en tarief',
    time: 'Tijd',
    money: 'Geld',
    benefits: 'Baten',
    funding: 'Financiering',
    parties: 'Wie betaalt, wie wint',
    uncertainty: 'Onzekerheid en onderbouwing',
  } satisfies Record<HelpTermGroup, string>,
  terms,
  conventions: [
    {
      title: 'Jaren',
      text: 'De start is een moment; daarna volgen de jaren. Aankoop, verkoop en restwaarde vallen op de grens van twee jaren, lopende kosten en baten in de loop van een jaar.',
    },
    {
      title: 'Geld van nu',
      text: 'Elk bedrag wordt met de rekenrente teruggerekend naar de start: op de jaargrens met hele jaren, in de loop van een jaar naar keuze aan het eind of halverwege.',
    },
    {
      title: 'Prijzen',
      text: 'U vult in tegen prijzen van het eerste jaar. Elke regel stijgt daarna met zijn eigen index: lonen, technologie, tarieven, nic of geen.',
    },
    {
      title: 'Vervanging',
      text: 'Apparaten worden gekocht op de jaargrens voordat zij nodig zijn, en vervangen als hun levensduur om is. Er wordt niets vervangen wat niet meer nodig is.',
    },
    {
      title: 'Tijd wordt niet vanzelf geld',
      text: 'Alleen uren waarvoor iemand niet meer wordt betaald, worden euro’s. In een dienst gaat dat in hele mensen tegelijk, en nooit onder de minimumbezetting.',
    },
    {
      title: 'Zorg per uur',
      text: 'Waar per uur wordt betaald, is bespaarde zorg ook zorg die niet meer wordt gedeclareerd: de aanbieder verliest wat de betaler wint.',
    },
    {
      title: 'Tarief en norm',
      text: 'De vergoeding in het tarief wordt naast de werkelijke kapitaallasten gezet, maar telt niet als baat: de aanbieder krijgt haar met en zonder technologie.',
    },
    {
      title: 'Regelingen',
      text: 'Een regeling staat met geldigheid en bron in de case. Wat zij niet toestaat, wordt afgekapt en gemeld; de case blijft werken.',
    },
    {
      title: 'Lenen is geen opbrengst',
      text: 'Leningen en health impact bonds staan alleen in de liquiditeit, niet in de netto contante waarde of de terugverdientijd.',
    },
    {
      title: 'Eén boek',
      text: 'Elke euro staat één keer in het boek, met de partij, het jaar en de regel. Wat de een aan de ander betaalt, is samen nul. Elk overzicht is een optelling daaruit.',
    },
    {
      title: 'Afronden',
      text: 'Er wordt met ten minste 34 cijfers gerekend en pas op het scherm afgerond, de helft van nul af.',
    },
  ] as readonly HelpText[],
  method: {
    lead: 'Deze formules komen uit het rekenmodel zelf: zo wordt een case ook echt berekend. Van een getal in uw eigen case ziet u ze met uw getallen, door erop te klikken.',
    waiting: 'De formules worden opgehaald.',
    yearBefore: 'jaar ervoor',
    yearAfter: 'jaar erna',
    earlier: 'eerder jaar',
    later: 'later jaar',
    ofYear: 'van dat jaar',
    sections: {
      time: 'Tijd en prijzen',
      volumes: 'Cliënten en gebruikers',
      capital: 'Apparaten en kapitaallasten',
      norm: 'Norm en praktijk',
      costs: 'Kosten',
      hours: 'Uren',
      pools: 'Diensten',
      effects: 'Andere effecten',
      funding: 'Financiering',
      years: 'Per jaar',
      outcome: 'Uitkomst',
      parties: 'Wie betaalt, wie wint',
    } satisfies Record<MethodSection, string>,
    inWords: {
      adoption:
        'Het ingevulde aandeel van dat gebruiksjaar; het laatste aandeel blijft gelden. Bij een rechte of een S-vormige opbouw volgt het uit het eindaandeel en het aantal jaren.',
      annuityFactor:
        '1 gedeeld door de som, over alle normjaren, van het prijspeil van de nic in dat jaar maal 1 ÷ (1 + normrente) tot de macht van het jaar.',
      equivalentAnnualCostOfUnit:
        'De prijs met btw gedeeld door de som, over de jaren van werkelijk gebruik, van 1 ÷ (1 + rente op leningen) tot de macht van het jaar.',
      terminalValue:
        'Van elke aankoop die na het laatste jaar nog in gebruik is: de aanschaf, min het deel dat is gebruikt van de aanschaf zonder restwaarde.',
      disposalLoss:
        'Van elk apparaat dat eerder weggaat: de afschrijving per jaar maal de jaren die er nog op stonden.',
      normDisposalLoss:
        'Van elk apparaat dat wordt vervangen: de afschrijving per jaar volgens de norm maal de normjaren die er nog op stonden.',
      bundleCost:
        'Gebruikers maal de prijs per gebruiker, plus het vaste bedrag, met btw en voor het deel van het jaar dat het in gebruik is. Wie meer van de technologieën gebruikt, telt één keer.',
      qualityHours:
        'Van elke regel het deel dat niet minder wordt betaald en niet naar andere zorg gaat, plus de uren in een dienst die geen geld worden.',
      presentValueOfCategory:
        'Van elk jaar: wat op de jaargrens valt maal de disconteringsfactor, plus wat in de loop van het jaar valt maal de factor midden in het jaar, opgeteld.',
      presentValueOfCosts:
        'Van elk jaar: de kosten op de jaargrens maal de disconteringsfactor, plus die in de loop van het jaar maal de factor midden in het jaar, opgeteld.',
      presentValueOfBenefits:
        'Van elk jaar: de baten op de jaargrens maal de disconteringsfactor, plus die in de loop van het jaar maal de factor midden in het jaar, opgeteld; met de restwaarde aan het eind.',
      cashableHours:
        'Mensen minder per dienst maal de duur en het aantal van de diensten. Begint een technologie midden in het jaar, dan geldt dat per maand, met de technologieën die dan in gebruik zijn.',
      minutesToNextStep:
        'De uren per dienst waarbij er nog één mens minder nodig is, min wat er nu per dienst wordt bespaard, in minuten.',
      minutesToSpare:
        'Wat er nu per dienst wordt bespaard, min de uren die ten minste nodig zijn voor dit aantal mensen, in minuten.',
      clientMonths:
        'Van elk jaar het aantal cliënten dat baat heeft, maal twaalf, in geld van nu gewogen, opgeteld.',
      lastingShare:
        'Het blijvende inkomen van alle jaren, gedeeld door al het inkomen, allebei in geld van nu.',
      secureShare:
        'Het vastgelegde inkomen van alle jaren, gedeeld door al het inkomen, allebei in geld van nu.',
      fundingCutByLimit:
        'Wat na de grenzen ervoor nog overbleef, min wat deze grens daarvan toestaat: een hoogste bedrag per jaar, een aantal jaren, een aantal uren of een aandeel.',
      loanFlow:
        'De lening gedeeld door het aantal jaren, plus de rente over wat aan het begin van het jaar nog open staat.',
      benefitsAtTurn: 'Alle baten die op de jaargrens vallen, opgeteld.',
    } satisfies Record<InWords, string>,
  },
  data: [
    {
      title: 'Waar uw cases staan',
      text: 'In deze browser, op dit apparaat, en in de bestanden die u zelf bewaart. Er is geen server en geen account, en er wordt niets verstuurd.',
    },
    {
      title: 'Bewaren',
      text: 'Elke wijziging wordt meteen in de browser bewaard; rechtsboven staat wanneer. Lukt dat niet, dan staat daar waarom, met een knop om de case als bestand te bewaren.',
    },
    {
      title: 'Wat een browser kan kwijtraken',
      text: 'Een browser kan opslag wissen: bij ruimtegebrek, na lang niet gebruiken, of als iemand de gegevens van sites wist. Bewaar daarom geregeld een bestand. Baatwijzer herinnert u daaraan.',
    },
    {
      title: 'Eerdere versies',
      text: 'Terwijl u werkt bewaart Baatwijzer elk kwartier en elke dag de versie van ervoor. Terugzetten voegt toe en gooit niets weg.',
    },
    {
      title: 'Delen',
      text: 'Een bestand of een link bevat de hele case. In een link staat de case achter het hekje (#), een deel dat een browser nooit naar een server stuurt. Met een wachtwoord is hij versleuteld.',
    },
    {
      title: 'Wat u opent',
      text: 'Een bestand of link opent altijd als nieuwe case of als vergelijking; er wordt niets overschreven. Wat niet klopt wordt geweigerd, met de plaats en hoe het te herstellen is.',
    },
    {
      title: 'Geen gegevens van cliënten',
      text: 'Een businesscase gaat over aantallen, niet over personen. Vul nooit namen of nummers van cliënten in. Iets dat op een burgerservicenummer lijkt, wordt gemeld.',
    },
    {
      title: 'Gastmodus en alles wissen',
      text: 'Op een vreemde computer bewaart de gastmodus niets. Onder aan de lijst van cases kunt u alles op dit apparaat wissen, na een back-up.',
    },
  ] as readonly HelpText[],
  work: [
    {
      title: 'Beginnen',
      text: 'Kies een technologie en beantwoord een paar vragen, open een voorbeeld, of begin met een lege case. Wat nog een aanname is, staat als zodanig in het resultaat.',
    },
    {
      title: 'Invullen',
      text: 'Een tabel werkt als een rekenblad: Tab en Enter gaan verder, u kunt een blok cellen plakken, en een veld rekent sommen zoals 3*45,50 uit.',
    },
    {
      title: 'Waar een getal vandaan komt',
      text: 'Klik op een getal. U ziet de formule, de getallen erin en de bron van elke invoer, tot aan het veld waar het is ingevuld.',
    },
    {
      title: 'Ongedaan maken',
      text: 'Ctrl+Z draait elke wijziging terug, ook nadat de pagina opnieuw is geladen.',
    },
    {
      title: 'Zoeken in een case',
      text: 'Ctrl+K zoekt elk invoerveld, elke weergave en alles wat u kunt doen. Een vraagteken toont alle sneltoetsen.',
    },
    {
      title: 'Een werksessie',
      text: 'De weergave Werksessie toont enkele getallen groot, met schuiven. Wat de groep verandert en afspreekt, wordt vastgelegd.',
    },
    {
      title: 'Naar het bestuur',
      text: 'Het bestuursstuk is een document om te printen of als pdf te bewaren. Er is ook een presentatie en een rekenblad met formules.',
    },
  ] as readonly HelpText[],
}

export type HelpWords = typeof help
