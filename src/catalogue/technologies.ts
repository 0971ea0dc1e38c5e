import { bedSensor } from './technologies/bed-sensor.ts'
import { dayStructureAid } from './technologies/day-structure-aid.ts'
import { digitalDoorAccess } from './technologies/digital-door-access.ts'
import { gpsTracking } from './technologies/gps-tracking.ts'
import { hipAirbag } from './technologies/hip-airbag.ts'
import { lifestyleMonitoring } from './technologies/lifestyle-monitoring.ts'
import { medicationDispenser } from './technologies/medication-dispenser.ts'
import { monitoringCentre } from './technologies/monitoring-centre.ts'
import { projectionTable } from './technologies/projection-table.ts'
import { robot } from './technologies/robot.ts'
import { smartGlasses } from './technologies/smart-glasses.ts'
import { smartIncontinenceMaterial } from './technologies/smart-incontinence-material.ts'
import { speechDrivenReporting } from './technologies/speech-driven-reporting.ts'
import { videoCare } from './technologies/video-care.ts'
import type { TechnologyTemplate } from './template.ts'

/** The technologies that a case can begin with, those at home first. */
export const TECHNOLOGIES = {
  'medication-dispenser': medicationDispenser,
  'video-care': videoCare,
  'lifestyle-monitoring': lifestyleMonitoring,
  'digital-door-access': digitalDoorAccess,
  'day-structure-aid': dayStructureAid,
  'monitoring-centre': monitoringCentre,
  'bed-sensor': bedSensor,
  'smart-incontinence-material': smartIncontinenceMaterial,
  'hip-airbag': hipAirbag,
  'gps-tracking': gpsTracking,
  'smart-glasses': smartGlasses,
  'speech-driven-reporting': speechDrivenReporting,
  robot,
  'projection-table': projectionTable,
} as const satisfies Readonly<Record<string, TechnologyTemplate>>

export type TechnologyId = keyof typeof TECHNOLOGIES

export const TECHNOLOGY_IDS = Object.keys(TECHNOLOGIES) as readonly TechnologyId[]
