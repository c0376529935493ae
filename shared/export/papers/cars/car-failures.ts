import type { Office } from '../../../model/office'
import type { Item } from '../../../model/visit'
import { failureSentence } from '../../../rules/cars/failure-sentence'
import { ifCarFails } from '../../../rules/cars/if-car-fails'
import { nameWithin } from '../names-in-line'
import type { Part } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { plain } from '../plain-words'

/** A line for each answer to a car that does not come, the cars that fail set bold. */
export function carFailures({ visit, composer }: PaperFrame, office: Office, item: Item): readonly (readonly Part[])[] {
  const { say, read } = composer
  return ifCarFails(visit, office, item).map((failure) => {
    const sentence = failureSentence(failure, {
      say: (key, values) => say(`cars.fails.${key}`, values),
      signOf: (id) => visit.vehicles[id]?.callSign ?? plain(read(visit.vehicles[id]?.name, `vehicles.${id}.name`)) ?? '',
      nameOf: (id) => {
        const person = visit.people[id]
        return person === undefined ? '' : (nameWithin(person, composer) ?? '')
      },
      separator: say('papers.list.names')
    })
    // Every second piece stood between the marks.
    return sentence.split(/<\/?b>/).map((words, index): Part => (index % 2 === 1 ? { words, as: { weight: 600 } } : words))
  })
}
