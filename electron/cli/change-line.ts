import type { PersonId } from '../../shared/base/id'
import { readText } from '../../shared/base/localized-text'
import { personName } from '../../shared/export/person-name'
import type { Visit } from '../../shared/model/visit'
import type { ItemChange, ItemState, VersionChange } from '../../shared/rules/changes/change'
import type { Scheduled } from '../../shared/rules/schedule'
import type { Terminal } from './terminal'

export type Compared = { readonly before: Visit; readonly after: Visit }

/** A change for programs: hours as they stand on the wall, with their zones. */
export function changeAsJson(change: VersionChange): unknown {
  if (change.kind !== 'item') return change
  const { before, after, ...rest } = change
  return {
    ...rest,
    ...(before === undefined ? {} : { before: stateAsJson(before) }),
    ...(after === undefined ? {} : { after: stateAsJson(after) })
  }
}

function stateAsJson({ time, ...state }: ItemState): unknown {
  switch (time.kind) {
    case 'timed': {
      const { startWall, startZone, endWall, endZone, precision } = time
      return { ...state, start: startWall, startZone, end: endWall, endZone, precision }
    }
    case 'days':
      return { ...state, from: time.from, until: time.until, zone: time.zone }
    case 'unplaced':
      return state
  }
}

/** A change for people: the item, what happened to it, who joined and left, whom it concerns. */
export function changeAsLine(change: VersionChange, compared: Compared, terminal: Terminal): string {
  const { t, language } = terminal
  const { after } = compared
  switch (change.kind) {
    case 'item':
      return itemLine(change, compared, terminal)
    case 'record': {
      const name = readText(change.name, language, after.languages)?.text ?? change.id
      const collection = t(`issues.collections.${change.collection}`)
      return t(`issues.record.${change.change}`, { collection, name, fields: change.fields.join(', ') })
    }
    case 'visit':
      return t('issues.visit', { fields: change.fields.join(', ') })
  }
}

function itemLine(change: ItemChange, compared: Compared, { t, language }: Terminal): string {
  const state = change.after ?? change.before
  const between = t('issues.between')
  const names = (people: readonly PersonId[]) => people.map((id) => nameOf(id, compared, language)).join(between)
  const title = readText(state?.title, language, compared.after.languages)?.text ?? change.item
  const parts = [
    ...change.kinds.map((kind) => kindWords(kind, change, t)),
    ...(change.joined.length === 0 ? [] : [t('issues.joined', { people: names(change.joined) })]),
    ...(change.left.length === 0 ? [] : [t('issues.left', { people: names(change.left) })])
  ]
  const line = t('issues.entry', { title, kinds: parts.join(between) })
  return change.concerned.length === 0 ? line : `${line} [${t('issues.concerned', { people: names(change.concerned) })}]`
}

function kindWords(kind: ItemChange['kinds'][number], { before, after }: ItemChange, t: Terminal['t']): string {
  const what = t(`issues.kinds.${kind}`)
  const hours = (state: ItemState | undefined) => hoursText(state?.time) ?? t('issues.unplaced')
  if (kind === 'moved') return t('issues.moved', { what, before: hours(before), after: hours(after) })
  if (kind === 'added' || kind === 'removed' || kind === 'cancelled' || kind === 'restored') {
    return t('issues.was', { what, hours: hours(after ?? before) })
  }
  return what
}

function hoursText(time: Scheduled | undefined): string | undefined {
  if (time?.kind === 'timed') return time.startWall.replace('T', ' ')
  return time?.kind === 'days' ? `${time.from} – ${time.until}` : undefined
}

function nameOf(id: PersonId, { before, after }: Compared, language: Terminal['language']): string {
  const person = after.people[id] ?? before.people[id]
  return (person && personName(person, language, after.languages)) ?? id
}
