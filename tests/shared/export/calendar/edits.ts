import type { Visit } from '../../../../shared/model/visit'
import { decodeVisit } from '../../../../shared/storage/decode-visit'
import { smallVisit } from './small-visit'

/** Any field of any record that could show in an event, set to something else. */
export const edits: readonly (readonly [path: string, value: unknown])[] = [
  ['items.talks.title.en', 'Talks on trade'],
  ['items.talks.title.ru', 'Переговоры о торговле'],
  ['items.talks.shortTitle', { en: 'Talks', ru: 'Беседа' }],
  ['items.talks.status', 'tentative'],
  ['items.talks.status', 'cancelled'],
  ['items.talks.time.start', '2024-03-07T10:00'],
  ['items.talks.time.minutes', 60],
  ['items.talks.time.precision', 'approximate'],
  ['items.talks.time.zone', 'Europe/Moscow'],
  ['items.talks.time', { kind: 'unplaced', minutes: 10 }],
  ['items.talks.room', { en: 'Hall 3', zh: '三号厅' }],
  ['items.talks.place', 'szx'],
  ['items.talks.groups', ['press']],
  ['items.talks.absent', ['absent', 'sokolova']],
  ['items.talks.participants', [{ person: 'lin', role: 'counterpart' }]],
  ['items.talks.participants', [{ person: 'sokolova', role: 'member' }]],
  ['items.talks.interpretation', ['zh', 'en']],
  ['items.talks.dress', { ru: 'Тёмная' }],
  ['items.talks.remarks.fr', 'Sans badges'],
  ['items.talks.givenBy', { en: 'given by the Vice Mayor' }],
  ['items.talks.press', { en: 'Photo call' }],
  ['items.talks.notes', 'Tea on the table'],
  ['items.talks.points', []],
  ['items.talks.purpose', { zh: '商定文本' }],
  ['items.talks.background', { en: 'Fourth round' }],
  ['items.talks.headCount', 12],
  ['items.talks.kind', 'meeting'],
  ['items.talks.audience', { kind: 'organisers' }],
  ['items.talks.audience', { kind: 'persons', people: ['sokolova'] }],
  ['items.interview.audience', { kind: 'persons', people: ['reporter', 'sokolova'] }],
  ['items.call.time.start', '2024-03-08T15:00'],
  ['items.call.time.minutes', 5],
  ['items.flight.time.end', '2024-03-06T14:40'],
  ['items.flight.carriage.number', 'ZZ 843'],
  ['items.flight.carriage.toTerminal', '2'],
  ['items.flight.carriage.carrier', { en: 'Air' }],
  ['items.flight.carriage.baggagePieces', 7],
  ['items.transfer.time.gap', 50],
  ['items.transfer.time.minutes', 70],
  ['items.transfer.transfer.drive', 40],
  ['items.transfer.transfer.mode', 'minibus'],
  ['items.transfer.transfer.seats', []],
  ['items.transfer.transfer.distanceKm', 30],
  ['items.stay.time.until', '2024-03-09'],
  ['items.dinner', undefined],
  ['items.dinner.status', 'confirmed'],
  ['places.hotel.name.en', 'Hotel West'],
  ['places.hotel.address.zh', '深圳市二号'],
  ['places.hotel.address.en', '2 Fuzhong Road'],
  ['places.hotel.access.ru', 'Западный вход'],
  ['places.hotel.city.fr', 'Shenzhen-Futian'],
  ['places.hotel.localLanguage', 'ru'],
  ['places.hotel.telephone', '+86 1'],
  ['places.szx.city.en', 'Shenzhen West'],
  ['places.szx.zone', 'Asia/Singapore'],
  ['places.svo.city', undefined],
  ['people.lin.names.en.family', 'Lim'],
  ['people.lin.telephone', '+86 100 0000 0002'],
  ['people.lin.post.en', 'Chief of protocol'],
  ['people.lin.shortPost', { ru: 'Протокол' }],
  ['people.interpreter.function.en', 'Senior interpreter'],
  ['people.sokolova.telephone', '+7 1'],
  ['groups.main.members', ['absent']],
  ['groups.main.name.zh', '代表团'],
  ['groups.press.letter.en', 'J'],
  ['groups.main.colour', 'navy'],
  ['rooms.room.number', '1204'],
  ['vehicles.coach.plate', '粤B 00002'],
  ['dutyOfficer', 'interpreter'],
  ['days.2024-03-06', { onDuty: 'interpreter' }],
  ['hostZone', 'Asia/Singapore'],
  ['cities', [{ en: 'Shenzhen Futian' }]],
  ['state', 'closed'],
  ['marking', { en: 'Restricted' }]
]

export function edited(visit: Visit, given: typeof edits): Visit {
  const copy = structuredClone(visit)
  for (const [path, value] of given) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let at = copy as unknown as Record<string, unknown> | undefined
    for (const step of steps) at = at?.[step] as Record<string, unknown> | undefined
    if (at === undefined) continue
    if (value === undefined) delete at[last]
    else at[last] = structuredClone(value)
  }
  const decoded = decodeVisit(copy)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value
}

export function isValid(given: typeof edits): boolean {
  try {
    edited(smallVisit(), given)
    return true
  } catch {
    return false
  }
}
