import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STEPS } from '../../src/case-file/migrations.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { VERSIONS } from '../../src/case-file/version.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { FIELDS } from '../../src/domain/fields.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'

function released(version: number) {
  return openCase(readFileSync(new URL(`released/version-${String(version)}.json`, import.meta.url)))
}

function caseOf(version: number): BusinessCase {
  const opened = released(version)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.case
}

// The files are frozen: whatever the program becomes, what was ever written must open.
describe.each(VERSIONS)('a file of version %d', (version) => {
  test('opens by every migration since', () => {
    const later = VERSIONS.slice(VERSIONS.indexOf(version) + 1)
    const names = later.map((each) => STEPS[each]).flatMap((step) => (step === 'first' ? [] : [step.name]))
    expect(released(version)).toMatchObject({ ok: true, migrations: names })
  })

  test('stays itself when it is saved', () => {
    const opened = caseOf(version)
    expect(openCase(writeCase(opened))).toEqual({ ok: true, case: opened, migrations: [] })
  })
})

test('the file of the newest version has every field', () => {
  const newest = caseOf(VERSIONS.length)
  const used = new Set<string>(listInputs(newest).map(({ field }) => field))
  expect(Object.keys(FIELDS).filter((field) => !used.has(field))).toEqual([])
})

test('the file of the newest version has a workshop in which something was agreed', () => {
  const { sliders, figures, log } = caseOf(VERSIONS.length).workshop
  expect([sliders.length, figures.length, log.length]).toEqual([2, 4, 2])
})

test('the file of version 1 still says what it said', () => {
  const first = caseOf(1)
  expect(first.name).toBe('Slimme nachtzorg De Linde')
  expect(first.technologies[0]?.assets[0]?.price).toEqual({
    value: '385',
    low: '350',
    high: '420',
    source: 'Opgave leverancier',
    grade: 'claim',
    date: '2025-03',
  })
  expect(first.variants[0]?.overrides['settings.indices.wage']).toEqual(['0.03'])
})

test('the file of version 3 still says what was moved, followed and agreed', () => {
  expect(caseOf(3).workshop).toEqual({
    sliders: [
      { id: 'schuif-prijs', input: 'technologies.bedsensor.assets.sensor.price' },
      { id: 'schuif-clienten', input: 'groups.pg.clients' },
    ],
    figures: ['netPresentValue', 'payback', 'hours', 'society'],
    log: [
      {
        id: 'prijs-offerte',
        date: '2026-04-14',
        what: 'Prijs per stuk, Sensor',
        before: '€ 400',
        after: '€ 385',
        who: 'Inkoop',
        said: 'De leverancier heeft dit toegezegd.\nWe vragen het na op papier.',
      },
      {
        id: 'nulmeting',
        date: '2026-04',
        what: '',
        before: '',
        after: '',
        who: 'Teamleider nacht',
        said: 'We meten de rondes eerst twee weken zonder sensoren.',
      },
    ],
  })
})
