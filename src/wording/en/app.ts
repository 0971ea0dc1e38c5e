import type { app as nl } from '../nl/app.ts'

export const app = {
  name: 'Baatwijzer',
  skip: 'Go to the content',
  toHome: 'All cases',
  help: 'Help',
  termsHere: 'Words on this page',
  views: 'View of the case',
  edit: 'Edit',
  result: 'Result',
  parts: 'Parts of the result',
  undo: 'Undo',
  redo: 'Redo',
  saveFile: 'Save as a file',
  savedFile: (file) => `${file} is saved as a file.`,
  notSavedFile: 'The file is not saved.',
  file: {
    saveAs: 'Save as…',
    saved: (file, when) => `${file}, saved ${when}`,
    changed: (file, when) => `${file}, saved ${when}, changed since`,
    from: (file) => `Opened from ${file}`,
    needsPermission: (file) => `${file}: permission needed`,
    allow: 'Give permission',
    notAllowed: (file) => `The browser may not write to ${file}. Give permission, or save as another file.`,
    failed: (file) => `${file} could not be written. The case was saved as a download.`,
    ask: {
      origin: {
        title: (file) => `Save to ${file}?`,
        text: (file) =>
          `You opened this case from ${file}. Do you want to overwrite that file? After this, Ctrl+S saves there without asking.`,
      },
      changed: {
        title: (file) => `Somebody else changed ${file}`,
        text: (file) =>
          `${file} has changed since you last saved here. Overwriting it takes away what the other did. Look at the differences first, or save as another file.`,
      },
      gone: {
        title: (file) => `${file} is no longer there`,
        text: (file) =>
          `${file} was moved, renamed or removed. Choose where to save the case. It is still in this browser.`,
      },
      saveThere: 'Save there',
      compare: 'Show the differences',
      overwrite: 'Overwrite the file',
    },
    here: {
      title: 'This case is here already',
      text: (file, name) => `${file} holds a case that is here as well, as ${name}. Nothing is replaced.`,
      asNew: 'Open as a new case',
      compare: 'Compare with the case here',
    },
  },
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  notices: 'Messages',
  loading: 'Loading',
  opening: (name) => `Opening ${name}`,
  cancel: 'Cancel',
  unknownAddress: 'Baatwijzer does not know this address. You see all cases.',
  status: {
    saved: (time) => `Saved ${time}`,
    where: 'in this browser',
    saving: 'Saving',
    failed: {
      quota: 'Not saved: the storage of the browser is full. Save as a file.',
      closed: 'Not saved: the storage is closed. Save as a file and reload the page.',
      timeout: 'Not saved: the storage does not answer. Save as a file.',
      unknown: 'Not saved: the storage gave an error. Save as a file.',
    },
    tryAgain: 'Try again',
    readOnly: 'Not saved: a newer Baatwijzer uses this storage. Reload the page.',
    guest: 'Guest mode: nothing is kept. Save to a file what you want to keep.',
    memoryOnly: 'Not saved: this browser keeps nothing. Save as a file.',
    conflict: 'Not saved: the case was changed elsewhere',
  },
  conflict: {
    changed: 'This case was changed in another tab',
    deleted: 'This case was deleted in another tab',
    gone: 'This case is no longer in the storage',
    unsaved: 'What you changed here is not saved anywhere yet.',
    nothingLost: 'You changed nothing here that is not saved.',
    takeTheirs: 'Show the other version',
    keepMine: 'Keep my version as a copy',
    toHome: 'Go to all cases',
    copyName: (name) => `${name} (my version)`,
  },
  update: {
    text: 'There is a new version of Baatwijzer.',
    partMissing: 'A part of Baatwijzer was not loaded. Reload the page when there is internet.',
    apply: 'Renew now',
  },
  crash: {
    title: 'This screen cannot be shown',
    text: 'Something went wrong in Baatwijzer. Your case is still there. Save it as a file to be sure.',
    textOfAll:
      'Something went wrong in Baatwijzer. Your cases are still there. If trying again does not help, reload the page.',
    recovery: 'Save all cases as files, without the app',
    again: 'Try again',
    explanation: 'Where this number comes from',
  },
  unexpected:
    'Something went wrong in Baatwijzer. What is saved stays saved. Does something no longer work? Save your case as a file and reload the page.',
  notFound: {
    title: 'This case is not here',
    text: 'Perhaps it was deleted, or is in another browser. Do you have a file? Open it at all cases.',
  },
  refused: {
    title: 'This case cannot be opened',
    text: 'This version of Baatwijzer cannot read what is kept. You can save the text as a file; nothing is lost.',
    save: 'Save the text as a file',
  },
  loadFailed: {
    title: 'This case cannot be read now',
    text: 'The storage of the browser gave an error. Nothing was deleted.',
    retry: 'Try again',
  },
  privacy: {
    none: 'No data about clients.',
    number:
      'This looks like a citizen service number (bsn). Data about clients do not belong here. Remove it if it is one.',
    inFile: (where) =>
      `Something in this file looks like a citizen service number (bsn): ${where}. Remove it if it is one.`,
    andMore: (count) => `and ${count} more`,
  },
  leave: 'Changes are not saved yet.',
} satisfies typeof nl
