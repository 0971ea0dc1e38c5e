import type { singleFile as nl } from '../nl/single-file.ts'

export const singleFile = {
  title: 'Baatwijzer as one file',
  download: {
    text: 'To mail or to put on a stick. The file opens in a browser and works without internet, without installation and without a server.',
    get: (megabytes) => `Download as one file (${megabytes} MB)`,
    network: 'The download itself needs internet.',
    getting: 'Downloading Baatwijzer as one file',
    failed: 'The file was not downloaded. That needs internet. Try again later.',
  },
  limits: {
    title: 'What the file cannot do',
    list: {
      keeping:
        'It keeps nothing in the browser, unless you choose so: you save your case as a file yourself.',
      update: 'It does not renew itself and is not installed. For a newer version, get a new file.',
      link: 'From disk it cannot make a link that someone else can open. Send the file of the case.',
      recovery: 'It has no recovery page. What is in no file is gone when the tab closes.',
      files: 'In a browser that may not write to files, each version that you save goes to your downloads.',
      mail: 'Many mail programs stop html files. Then send it as a zip.',
      browsers:
        'It was tried only in Chromium, on which Chrome and Edge rest. Other browsers sometimes forbid a file from disk more.',
    },
  },
  version: (version) => `This is version ${version}.`,
  notices: 'Work of others in this file',
  notKept: {
    title: 'This file keeps nothing in the browser',
    text: 'What you make is in this tab only. Save each case as a file before you close the tab. You can open that file here again later.',
    saveAll: 'Save everything in one back-up',
    inCase: 'This file keeps nothing in the browser: save your case as a file.',
    inFile: (file, time) => `Your case is in ${file}, saved at ${time}.`,
  },
  status: {
    opened: 'Not changed since it was opened',
    edited: 'Not in a file yet',
    filed: (time) => `In a file, ${time}`,
  },
  keep: {
    title: 'Keep cases in this browser after all?',
    warning:
      'Any other page that you open from disk on this device can then read and change your cases. If you move or rename this file, it does not find them again. Do this on your own device only, and save them as files too.',
    start: 'Keep cases in this browser from now on',
    refused:
      'This browser keeps nothing for a file from disk. Nothing has changed. Save your cases as files.',
    isKept:
      'This file now keeps your cases in this browser. Any other page that you open from disk can read them. Wipe everything ends that: after it, nothing is kept.',
  },
  link: 'This Baatwijzer is a file on your device. Someone else cannot open a link to it. Save the case as a file and send that.',
} satisfies typeof nl
