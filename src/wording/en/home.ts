import type { home as nl } from '../nl/home.ts'

export const home = {
  title: 'Business cases',
  intro: 'Work out what care technology costs and brings, for your organisation and for others.',
  search: 'Search in name, organisation and tags',
  found: (count) => (count === 1 ? '1 case found' : `${count} cases found`),
  noneFound: 'No case with these words. Try a part of the name.',
  showMore: (left) => `Show more (${left} left)`,
  newCase: 'New case',
  openFile: 'Open a file',
  dropHere: 'Let go to open',
  headings: {
    name: 'Case',
    organisation: 'Organisation',
    npv: 'Net present value',
    payback: 'Paid back',
    changed: 'Last saved',
    actions: 'Actions',
  },
  paybackNever: 'not within the term',
  actions: {
    saveFile: (name) => `Save ${name} as a file`,
    duplicate: (name) => `Duplicate ${name}`,
    remove: (name) => `Delete ${name}`,
  },
  copyOf: (name) => `${name} (copy)`,
  removed: (name) => `${name} is deleted.`,
  duplicated: (name) => `${name} is made.`,
  failed: 'That did not work. Nothing has changed.',
  undo: 'Put it back',
  storage: {
    title: 'Where your cases are',
    ready:
      'Everything is kept in this browser on this device, and goes nowhere. Clearing the data of the browser clears the cases too. Save what matters as a file as well. Put no data about clients in a case.',
    readOnly:
      'These cases were saved by a newer Baatwijzer. You can read them and save them as a file, but not change them here. Reload the page to get the new version.',
    unavailable:
      'This browser keeps nothing now. Everything works, but what you make is gone when you close the tab. Save it as a file.',
    reasons: {
      absent: 'This browser has no storage, or it is switched off (for example in a private window).',
      refused: 'The browser refuses storage to this site.',
      timeout: 'The storage of the browser does not answer.',
      'blocked-by-other-tab':
        'Another tab with an older Baatwijzer holds the storage. Close that tab and reload this page.',
      failed: 'The storage of the browser is damaged or full.',
    },
  },
  missing: {
    title: 'These cases are no longer here',
    text: 'They were kept in this browser. Do you have them as a file? Then open it below.',
    kinds: {
      gone: 'not found any more',
      older: 'only an older version found',
      unreachable: 'the storage cannot be reached',
    },
    acknowledge: 'I have read it',
  },
  kept: {
    title: 'Last changes that fitted nowhere',
    text: 'A tab was closed while the same case was changed elsewhere. The changes were kept apart.',
    at: (name, when) => `${name}, ${when}`,
    adopt: 'Make it a case of its own',
    drop: 'Throw away',
    copyName: (name) => `${name} (rescued)`,
  },
  listFailed: {
    title: 'The cases cannot be read',
    text: 'The storage of the browser gave an error. Nothing was deleted. Try again or reload the page.',
    retry: 'Try again',
  },
  empty: {
    title: 'No cases yet',
    text: 'A business case says what a technology costs, what it brings, to whom, and what that rests on. Begin with an example: you can change all of it.',
    example: 'In a few minutes you see a result. Everything stays on this device.',
    action: 'Begin with an example',
  },
  examples: {
    title: 'Examples',
    text: 'Opened as a new case. Assumptions are made up or come from public sources.',
    open: (name) => `Open ${name}`,
    failed: 'The example could not be loaded.',
    list: {
      verpleeghuis: {
        name: 'Nursing home',
        text: 'Bed sensors, smart incontinence material and hip airbags, with night shifts',
      },
      thuiszorg: {
        name: 'Home care',
        text: 'Medication dispensers and video care, where care is paid by the hour',
      },
      gehandicaptenzorg: { name: 'Disability care', text: 'Smart remote care for supported living' },
    },
  },
  refused: {
    title: (file) => `${file} cannot be opened`,
    text: 'Nothing has changed.',
    dismiss: 'Close this message',
  },
  opened: (name) => `${name} is opened as a new case.`,
  form: {
    title: 'New case',
    name: 'Name',
    nameNeeded: 'Give the case a name.',
    organisation: 'Organisation',
    firstYear: 'First year',
    firstYearHint: 'The year in which use begins.',
    firstYearWrong: 'Type a year between 1990 and 2150.',
    start: 'Begin',
    cancel: 'Cancel',
  },
} satisfies typeof nl
