import type { PersonId } from '../../base/id'
import type { Item, ParticipantRole } from '../../model/visit'
import { namedRoles } from '../../rules/named-roles'
import { officerOnDuty } from '../../rules/officer-on-duty'
import type { Placed, Stay } from '../../rules/schedule'
import type { Reading } from './reading'

/** Groups, languages, and who meets, interprets and answers the telephone. Nobody in charge: the officer on duty. */
export function describePeople(reading: Reading, item: Item, time: Placed | Stay): readonly string[] {
  const { t, word } = reading
  const lines = [...groupLines(reading, item)]
  const languages = item.interpretation ?? []
  if (languages.length > 0) {
    const value = languages.map((language) => word(`languages.${language}`)).join(' – ')
    lines.push(t('calendar.lines.interpretation', { value }))
  }
  for (const role of namedRoles) {
    const people = item.participants.filter((each) => each.role === role).map((each) => each.person)
    lines.push(...personLines(reading, role, people))
  }
  if (item.participants.some((each) => each.role === 'responsible')) return lines
  const officer = officerOnDuty(reading.visit, time)
  return officer === undefined ? lines : [...lines, ...personLines(reading, 'onDuty', [officer])]
}

function groupLines({ visit, t, read, list }: Reading, item: Item): readonly string[] {
  const names = item.groups.flatMap((id) => {
    const group = visit.groups[id]
    const name = read(group?.name)
    if (group === undefined || name === undefined) return []
    const letter = read(group.letter)
    return [letter === undefined ? name : t('calendar.named', { name, letter })]
  })
  return names.length === 0 ? [] : [t('calendar.lines.groups', { count: names.length, value: list(names) })]
}

function personLines(
  { visit, t, read, person }: Reading,
  line: ParticipantRole | 'onDuty',
  people: readonly PersonId[]
): readonly string[] {
  return people.flatMap((id) => {
    const value = person(id)
    if (value === undefined) return []
    // Somebody known only as the interpreter is not introduced as `Interpreter: Interpreter`.
    const known =
      Object.keys(visit.people[id]?.names ?? {}).length > 0 ||
      line === 'onDuty' ||
      read(visit.people[id]?.function) !== t(`terms.roles.${line}`)
    return [known ? t(`calendar.lines.${line}`, { value }) : value]
  })
}
