import { clockOf } from '../base/wall-time'
import type { Collection, Visit } from '../model/visit'
import type { Teller } from '../rules/finding-sentence'
import { nameInSentence } from '../rules/name-in-sentence'
import type { Remedy } from './remedy'

/** A remedy as its button says it. */
export function remedySentence(remedy: Remedy, visit: Visit, teller: Teller): string {
  const { t, language, day } = teller
  const name = (collection: Collection, id: string | undefined) => nameInSentence(visit, collection, id, teller)
  return t(`act.${remedy.kind}`, {
    item: name('items', remedy.item),
    person: name('people', remedy.person),
    partner: name('people', remedy.partner),
    vehicle: name('vehicles', remedy.vehicle),
    gift: name('gifts', remedy.gift),
    minutes: remedy.minutes ?? 0,
    count: remedy.count ?? 0,
    from: remedy.from === undefined ? '' : day(remedy.from),
    until: remedy.until === undefined ? '' : day(remedy.until),
    clock: remedy.at === undefined ? '' : clockOf(remedy.at),
    missing: (remedy.missing ?? []).map((need) => t(`needs.${need}`, {})).join(language === 'zh' ? '、' : ', ')
  })
}
