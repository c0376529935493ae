import type { Visit } from '../../model/visit'
import type { Reader } from '../reader'

/** The same reader as another version knows him; undefined where that person or group is not in it. */
export function readerIn(visit: Visit, reader: Reader): Reader | undefined {
  switch (reader.kind) {
    case 'person': {
      const person = Object.hasOwn(visit.people, reader.person.id) ? visit.people[reader.person.id] : undefined
      return person && { kind: 'person', person }
    }
    case 'group': {
      const group = Object.hasOwn(visit.groups, reader.group.id) ? visit.groups[reader.group.id] : undefined
      return group && { kind: 'group', group }
    }
    case 'guests':
    case 'organisers':
      return reader
  }
}
