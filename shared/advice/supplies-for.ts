import type { LocalizedText } from '../base/localized-text'
import { signingNeeds } from '../rules/finding'
import { findings as en } from '../wording/findings/en'
import { findings as fr } from '../wording/findings/fr'
import { findings as ru } from '../wording/findings/ru'
import { findings as zh } from '../wording/findings/zh'
import type { Supplies } from './remedy'

/** What a remedy adds to a visit bears its name in all four languages, since papers are printed in each. */
export function suppliesFor(newId: string): Supplies {
  const inAll = (read: (words: typeof en | typeof fr | typeof ru | typeof zh) => string): LocalizedText => ({
    en: read(en),
    fr: read(fr),
    ru: read(ru),
    zh: read(zh)
  })
  const needs = Object.fromEntries(signingNeeds.map((need) => [need, inAll((words) => words.needs[need])]))
  return {
    newId,
    transfer: inAll((words) => words.titles.transfer),
    meal: inAll((words) => words.titles.meal),
    vehicle: inAll((words) => words.titles.vehicle),
    needs: needs as Supplies['needs']
  }
}
