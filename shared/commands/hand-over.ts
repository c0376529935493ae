import { done, refused } from '../base/result'
import { paperLanguageOf } from '../rules/paper-language-of'
import type { Change } from './change'
import type { Command } from './command'
import { has } from './records'

/** Notes an issue as handed over; once more on another day is noted once more. */
export function handOver(command: Extract<Command, { kind: 'hand-over' }>): Change {
  return (draft, visit) => {
    for (const id of command.people) {
      const left = command.left?.find(({ person }) => person === id)
      if (!has(visit, 'people', id) && left === undefined) return refused({ kind: 'no-such-record', collection: 'people', id })
      const { issue, at, channel, remark } = command
      const handed = { issue, at, ...(remark === undefined ? {} : { remark }) }
      const entry = draft.distribution.find((each) => each.person === id)
      if (entry === undefined) {
        const language = left?.language ?? paperLanguageOf(visit, id)
        draft.distribution.push({ person: id, language, channel: channel ?? 'e-mail', handedOver: [handed] })
      } else {
        entry.handedOver.push(handed)
        if (channel !== undefined) entry.channel = channel
      }
    }
    return done([{ collection: 'visit', id: visit.id }])
  }
}
