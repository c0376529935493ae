import type { ItemId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import type { Command } from '../../../../shared/commands/command'
import type { ChainIssue } from '../../../../shared/export/calendar/issue-chain'
import type { Item, Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, aPlace, aSide, at, aVisit } from '../../../builders/visit'

const talks = 'talks' as ItemId

/** Two groups of three, a host, and six items. */
export function firstVersion(): Visit {
  return aVisit({
    id: 'chain',
    sides: [aSide('guests', { languages: ['ru'] }), aSide('hosts', { role: 'host', zone: 'Asia/Shanghai' })],
    people: ['anna', 'boris', 'vera', 'gleb']
      .map((id) => aPerson(id))
      .concat(aPerson('lin', { side: 'hosts', telephone: '+86 100 0000 0001' })),
    groups: [aGroup('main', { members: ['anna', 'boris'], colour: 'darkgreen' }), aGroup('press', { members: ['vera', 'gleb'] })],
    places: [aPlace('hotel'), aPlace('hall')],
    items: [
      anItem('talks', { groups: ['main'], place: 'hall', participants: [{ person: 'lin', role: 'responsible' }] }),
      anItem('dinner', {
        kind: 'meal',
        groups: ['main', 'press'],
        place: 'hotel',
        time: at('2024-03-06T19:00', { minutes: 120 })
      }),
      anItem('interview', { kind: 'press', groups: ['press'], time: at('2024-03-07T11:00') }),
      anItem('tour', { kind: 'culture', groups: ['main', 'press'], status: 'tentative', time: at('2024-03-07T15:00') }),
      anItem('stay', {
        kind: 'lodging',
        groups: ['main', 'press'],
        place: 'hotel',
        time: { kind: 'days', from: '2024-03-05', until: '2024-03-08', zone: 'Asia/Shanghai' }
      }),
      anItem('check', { audience: { kind: 'organisers' }, participants: [{ person: 'lin', role: 'responsible' }] })
    ]
  })
}

/** Eight issues that move, rename, cancel, restore, remove, add again, change zones and move a person between groups. */
export function chainOfIssues(): readonly ChainIssue[] {
  const first = firstVersion()
  const dinner = item(first, 'dinner')
  const versions = [
    first,
    changed(first, [
      moveTalks('2024-03-06T10:30'),
      edit('interview', { title: { en: 'Interview with the press' } }),
      cancel('tour')
    ])
  ]
  const next = (commands: readonly Command[]) => versions.push(changed(versions.at(-1) ?? first, commands))
  next([
    edit('tour', { status: 'confirmed' }),
    { kind: 'remove', collection: 'items', ids: ['dinner'] },
    edit('talks', { room: { en: 'Hall 2' } })
  ])
  next([
    { kind: 'add', collection: 'items', record: dinner },
    {
      kind: 'edit',
      collection: 'groups',
      id: 'main' as never,
      changes: { members: ['boris'] as never }
    },
    { kind: 'edit', collection: 'groups', id: 'press' as never, changes: { members: ['vera', 'gleb', 'anna'] as never } }
  ])
  next([{ kind: 'set-host-zone', zone: 'Europe/Paris' as never }, edit('interview', { audience: { kind: 'organisers' } })])
  next([{ kind: 'restore', number: 2, content: versions[1] ?? first }])
  next([
    cancel('talks'),
    edit('interview', { time: { kind: 'unplaced', minutes: 30 } }),
    { kind: 'remove', collection: 'people', ids: ['gleb'] }
  ])
  next([{ kind: 'restore', number: 1, content: first }])
  return versions.map((visit, index) => ({ number: index + 1, at: `2024-02-${String(10 + index)}T08:00:00Z`, visit }))
}

export function changed(visit: Visit, commands: readonly Command[]): Visit {
  const applied = apply(visit, { kind: 'together', commands })
  if (!applied.ok) throw new Error(`not possible: ${JSON.stringify(applied.refusal)}`)
  return applied.value.visit
}

export function edit(id: string, changes: Partial<Omit<Item, 'id'>>): Command {
  return { kind: 'edit', collection: 'items', id: id as ItemId, changes }
}

export function cancel(id: string): Command {
  return edit(id, { status: 'cancelled' })
}

function moveTalks(start: string): Command {
  return { kind: 'set-time', id: talks, time: at(start, { minutes: 60 }) as never }
}

function item(visit: Visit, id: string): Item {
  const found = visit.items[id as ItemId]
  if (found === undefined) throw new Error(`no item ${id}`)
  return found
}
