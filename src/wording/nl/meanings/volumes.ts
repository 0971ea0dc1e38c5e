export const volumesMeanings = {
  discountFactor: {
    title: 'Disconteringsfactor',
    sentence: 'Wat een euro in dit jaar waard is in geld van de start.',
  },
  activeFraction: {
    title: 'Deel van het jaar in gebruik',
    sentence: 'Het deel van het eerste jaar dat overblijft na de startmaand.',
  },
  priceIndex: {
    title: 'Prijspeil',
    sentence:
      'Waarmee een prijs van het eerste jaar wordt vermenigvuldigd om op de prijs van dit jaar te komen.',
  },
  priceWithVat: {
    title: 'Prijs met btw',
    sentence: 'De prijs per stuk met het deel van de btw dat de aanbieder niet terugkrijgt.',
  },
  usersOfGroup: {
    title: 'Gebruikers in deze groep',
    sentence: 'Cliënten van deze groep die de technologie gebruiken.',
  },
  users: { title: 'Gebruikers', sentence: 'Cliënten die de technologie gebruiken, alle groepen samen.' },
  newUsers: {
    title: 'Nieuwe gebruikers',
    sentence: 'Gebruikers boven het hoogste aantal van eerdere jaren.',
  },
  eligibleClients: {
    title: 'Cliënten die in aanmerking komen',
    sentence: 'Cliënten voor wie de technologie past, of zij die nu gebruiken of niet.',
  },
  adoption: {
    title: 'Aandeel dat het gebruikt',
    sentence: 'Het deel van de passende cliënten dat de technologie in dit jaar gebruikt.',
  },
  clientsReached: {
    title: 'Cliënten die baat hebben',
    sentence: 'Cliënten die minstens één technologie gebruiken; wie er meer gebruikt, telt één keer.',
  },
  clientMonths: {
    title: 'Cliëntmaanden',
    sentence: 'Het aantal cliënten maal twaalf maanden, waarbij latere jaren minder zwaar tellen.',
  },
  discountFactorDuring: {
    title: 'Disconteringsfactor midden in het jaar',
    sentence: 'Wat een euro die in de loop van dit jaar valt, waard is in geld van de start.',
  },
  mostUsers: {
    title: 'Hoogste aantal gebruikers tot nu',
    sentence: 'Het grootste aantal gebruikers van dit jaar en alle jaren ervoor.',
  },
}
