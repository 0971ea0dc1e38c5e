/** Why the case is made, for whom, and with what. */
export const care = {
  why: {
    name: 'Naam van de case',
    nameHint: 'Zo vindt u hem terug.',
    organisation: 'Organisatie',
    organisationHint: 'Wie u bent, en over welke locaties of teams het gaat.',
    question: 'Gevraagd besluit',
    questionHint: 'Bijvoorbeeld: stemt het bestuur in met bedsensoren op alle afdelingen, vanaf 2027?',
    problem: 'Probleem',
    problemHint: 'Wat gaat er nu niet goed? Schrijf geen gegevens van cliënten op.',
    withoutTechnology: 'Als u niets doet',
    withoutTechnologyHint: 'Wat gebeurt er de komende jaren zonder technologie?',
    decisionMaker: 'Wie besluit',
    decisionMakerHint: 'Bijvoorbeeld: raad van bestuur, na advies van de cliëntenraad.',
    author: 'Wie maakte dit',
    tags: 'Labels',
    tagsHint: 'Met komma’s ertussen, om te zoeken.',
    status: 'Stand',
    statuses: { draft: 'Concept', final: 'Vastgesteld' },
  },
  groups: {
    title: 'Cliënten',
    text: 'Een groep is een aantal cliënten die op dezelfde manier zorg krijgen en van wie de zorg op dezelfde manier wordt betaald.',
    add: 'Voeg een groep toe',
    newName: 'Nieuwe groep',
    empty: {
      title: 'Voor wie is de technologie?',
      text: 'Een groep is een aantal cliënten die op dezelfde manier zorg krijgen. De manier van leveren bepaalt wie betaalt, en of minder uren ook minder inkomsten zijn.',
      example: 'Bijvoorbeeld: 120 bewoners met een zzp, of 340 cliënten met wijkverpleging.',
    },
    facts: (payer: string, payment: 'integral' | 'hour' | 'budget', nic: boolean): string => {
      const how = {
        integral: 'een vast bedrag per dag, hoeveel uren u ook werkt',
        hour: 'per uur: zorg die u niet levert, wordt niet betaald',
        budget: 'uit een budget dat de cliënt zelf heeft',
      }
      return `Betaald door ${payer}: ${how[payment]}. ${nic ? 'In het tarief zit een vergoeding voor inventaris (nic).' : 'In het tarief zit geen vergoeding voor inventaris (nic).'}`
    },
    nicInRate: 'Zit de nic in het tarief?',
    nicInRateHint: 'De normatieve inventariscomponent: het deel van het tarief voor inventaris.',
    nicChoices: { 'by-delivery-form': 'Zoals gebruikelijk', yes: 'Ja', no: 'Nee' },
  },
  functions: {
    title: 'Functies',
    text: 'Wie het werk doet, en wat een uur kost.',
    add: 'Voeg een functie toe',
    newName: 'Nieuwe functie',
    empty: {
      title: 'Wie doet het werk?',
      text: 'Met functies rekent u tijd om in geld en in fte.',
      example: 'Bijvoorbeeld: verzorgende IG, € 42 per gewerkt uur.',
    },
  },
  pools: {
    title: 'Diensten met een minimale bezetting',
    text: 'In een dienst met een minimum levert bespaarde tijd pas geld op als er een heel mens minder nodig is.',
    needsFunction: 'Voeg eerst een functie toe: een dienst wordt door mensen van een functie gedaan.',
    add: 'Voeg een dienst toe',
    newName: 'Nieuwe dienst',
    empty: {
      title: 'Werkt u met een minimale bezetting?',
      text: 'Een paar minuten minder maakt een nachtdienst niet goedkoper. Met een dienst rekent u uit wanneer het wel een mens scheelt.',
      example: 'Bijvoorbeeld: nachtdienst van 8 uur, 3 mensen, minimaal 2.',
    },
  },
  organisation: {
    title: 'Organisatie',
    text: 'Alleen nodig als kosten meegroeien met locaties, medewerkers of fte.',
  },
  stakeholders: {
    title: 'Andere partijen',
    text: 'De bekende partijen staan er al: zorgkantoor, zorgverzekeraar, gemeente, cliënt, mantelzorger, woningcorporatie, subsidieverstrekker en investeerder.',
    add: 'Voeg een partij toe',
    newName: 'Nieuwe partij',
    inUse: (uses: number): string =>
      `Kan nog niet weg: staat in ${uses === 1 ? 'één regel' : `${uses} regels`}. Kies daar eerst een andere partij.`,
  },
  technologies: {
    title: 'Technologieën',
    text: 'Open een regel om te kiezen welke groepen het gebruiken en hoe snel het gebruik groeit.',
    add: 'Voeg een technologie toe',
    newName: 'Nieuwe technologie',
    empty: {
      title: 'Wat gaat u gebruiken?',
      text: 'Per technologie kiest u wanneer u begint, voor wie het past en hoe snel het gebruik groeit.',
      example: 'Bijvoorbeeld: bedsensoren, vanaf het eerste jaar, voor 60% van de bewoners.',
    },
    groups: 'Voor welke groepen',
    noGroups: 'Er zijn nog geen groepen. Voeg ze toe bij Cliënten en organisatie.',
    eligibleIn: (group: string): string => `Geschikt in ${group}`,
    usersDescription: 'Gebruikers per jaar',
  },
  adoption: {
    title: 'Hoe het gebruik groeit',
    kinds: { list: 'Per jaar', linear: 'Rechte lijn', 's-curve': 'S-curve' },
  },
}
