import type { Result } from '../../base/result'
import type { WallDate } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import { type DayGround, readDay } from './read-day'
import { type PhraseReading, type PhraseRefusal, readPhrase } from './read-phrase'

/** A phrase a line. A line that says only a day, as above the items of a printed programme, holds for those below it. */
export function readLines(visit: Visit, text: string, ground: DayGround): readonly Result<PhraseReading, PhraseRefusal>[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  let held: WallDate | undefined
  return lines.flatMap((line): readonly Result<PhraseReading, PhraseRefusal>[] => {
    const read = readPhrase(visit, line, ground)
    if (read.ok) return [{ ...read, value: { ...read.value, day: read.value.day ?? held } }]
    const day = readDay(line, ground)
    if (read.refusal.kind !== 'nothing-said' || lines.length === 1 || !day.ok || day.value === undefined) return [read]
    held = day.value.day
    return []
  })
}
