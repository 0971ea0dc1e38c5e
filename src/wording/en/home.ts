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
  pasted: 'What you pasted',
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
  safety: {
    backup: 'Save a back-up',
    restore: 'Restore a back-up',
    never: 'There is no back-up of this browser yet.',
    last: (when) => `Last back-up: ${when}.`,
    unfiled: (count) => (count === 1 ? 'One case has changed since.' : `${count} cases have changed since.`),
    unfiledEver: (count) =>
      count === 1 ? 'One case stands in no file.' : `${count} cases stand in no file.`,
    allFiled: 'All that is here stands in a file as well.',
    dueTitle: 'This work is in this browser only',
    due: (count) =>
      count === 1
        ? 'One case has been here only for two weeks or longer. A back-up puts everything in one file.'
        : `${count} cases have been here only for two weeks or longer. A back-up puts everything in one file.`,
    saving: 'Making the back-up',
    saved: (count) =>
      count === 1 ? 'The back-up with one case is saved.' : `The back-up with ${count} cases is saved.`,
    failed: 'The back-up was not made. Save your cases to files one by one.',
    restoring: 'Restoring',
    restored: (added, same) =>
      `${added === 1 ? 'One case is' : `${added} cases are`} restored${same > 0 ? `, ${same} were here already` : ''}. Nothing was replaced.`,
    lost: (names) => `Not restored, because Baatwijzer cannot read them: ${names}.`,
    lostMoments: (count) => `${count} earlier versions could not be read.`,
    persistent: 'The browser has promised not to remove this data by itself.',
    notPersistent: 'The browser may remove this data when room is short, or when you have not come for long.',
    askPersistence: 'Ask the browser to keep it',
    notGranted: 'The browser does not promise that now. Install Baatwijzer, or save a back-up regularly.',
    guest: {
      open: 'Open as a guest',
      hint: 'As a guest you see no cases of this device, and nothing stays behind. Handy on a computer that is not yours.',
      title: 'You are a guest',
      text: 'Nothing is kept on this device. Save to a file what you want to keep before you close this tab.',
      leave: 'Leave guest mode',
    },
    wipe: {
      open: 'Wipe everything',
      title: 'Wipe everything of Baatwijzer from this device',
      text: (count) =>
        `All cases (${count}), their history, your settings and the offline copy of the app go. Baatwijzer first saves a back-up to a file.`,
      word: 'WIPE',
      confirm: 'Type WIPE to go on',
      do: 'Save a back-up and wipe everything',
      cancel: 'Cancel',
      noBackup: 'The back-up could not be made. Nothing was wiped.',
      blocked: 'Another tab holds on to the data. Close all tabs of Baatwijzer and try again.',
      failed: 'Wiping did not work. Remove the data of this site in the settings of your browser.',
      elsewhere: 'Everything was wiped in another tab. What you still see here is not kept any more.',
      doneTitle: 'Everything is wiped',
      done: 'Nothing of Baatwijzer is left on this device. The back-up is among your downloads.',
      undo: 'Put everything back',
      again: 'Start anew',
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
    text: 'A business case says what a technology costs, what it brings, to whom, and what that rests on. Choose a technology and answer a few questions, or open an example: you can change all of it.',
    example: 'In a few minutes you see a result. Everything stays on this device.',
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
  openedSeveral: (count) =>
    count === 1 ? 'One case is opened as a new case.' : `${count} cases are opened as new cases.`,
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
