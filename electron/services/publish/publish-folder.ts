import { join } from 'node:path'
import { fileNameOf } from '../../../shared/base/file-name'
import { readText } from '../../../shared/base/localized-text'
import type { Visit } from '../../../shared/model/visit'

/** `Documents/Attache/<visit>/<issue or draft time>`, where nothing else was chosen; the time by the clock of this computer. */
export function publishFolder(base: string, visit: Visit, at: string, issue?: number): string {
  const [first = 'en'] = visit.languages
  const title = readText(visit.title, first, visit.languages)?.text ?? ''
  return join(base, fileNameOf(title, visit.id), issue === undefined ? `draft ${localTime(new Date(at))}` : `issue ${issue}`)
}

function localTime(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}-${two(time.getMinutes())}-${two(time.getSeconds())}`
}
