import type { Person } from '../../../model/visit'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { type Entry, type ProgrammeDay, programmeDays } from '../programme-data'

const telling = new Set([
  'head',
  'signatory',
  'speaker',
  'moderator',
  'interpreter',
  'note-taker',
  'greeter',
  'responsible',
  'assistant',
  'press',
  'security'
])

/** The days of one person, each entry with what this person does there and where this person sits on the way. */
export function personalDays(frame: PaperFrame, person: Person): readonly ProgrammeDay[] {
  const { visit, composer } = frame
  return programmeDays(visit, composer)
    .filter((day) => day.rows.length > 0)
    .map((day) => ({
      ...day,
      // Whose programme it is goes to all of it: no entry stands beside another.
      rows: day.rows.flatMap((row) => row.map((entry) => [own(frame, person, entry)] as const))
    }))
}

function own({ composer }: PaperFrame, person: Person, entry: Entry): Entry {
  const { say } = composer
  const roles = entry.item.participants.flatMap(({ person: id, role }) =>
    id === person.id && telling.has(role) ? [lowered(say(`terms.roles.${role}`), composer.language)] : []
  )
  const seat = entry.item.transfer?.seats.find((each) => each.person === person.id)?.seat
  const [car, ...rest] = entry.conditions
  const seated =
    seat === undefined || car === undefined
      ? entry.conditions
      : [besides(car, say('sheets.personal.seat', { seat }), say('papers.list.separator')), ...rest]
  const lines: readonly Words[] = [
    ...(roles.length === 0 ? [] : [say('sheets.personal.role', { role: roles.join(say('papers.list.names')) })]),
    ...seated
  ]
  return { ...entry, groups: [], without: [], conditions: lines }
}

function lowered(text: string, language: PaperFrame['language']): string {
  return language === 'zh' ? text : text.slice(0, 1).toLocaleLowerCase() + text.slice(1)
}

/** Car and seat as one line. */
function besides(car: Words, seat: string, separator: string): Words {
  return typeof car === 'string' ? `${car}${separator}${seat}` : car
}
