import type { Visit } from '../../shared/model/visit'
import { changesBetween } from '../../shared/rules/changes/changes-between'
import { changeAsJson, changeAsLine } from './change-line'
import { chosenIssue } from './chosen-issue'
import { readOptions } from './options'
import { readVisit } from './read-visit'
import { type Command, exitCodes, refuse } from './terminal'

/** What differs between an issue and another one, or the draft: one entry an item, with who is concerned. */
export const diff: Command = async (words, terminal) => {
  const { t, out, err } = terminal
  const options = readOptions(words, { from: 'text', to: 'text', json: 'flag' }, 1)
  if (!options.ok) return refuse(terminal, options.refusal.sentence, options.refusal.values)
  const { given } = options.value
  const [path] = options.value.words
  const say = (sentence: string) => {
    err(`${sentence}\n`)
    return exitCodes.refused
  }
  if (given.from === undefined) return say(t('issues.needsFrom'))
  const read = await readVisit(path, terminal)
  if (!read.ok) return say(read.refusal)
  const { exchange } = read.value
  const version = (text: string, option: string): { visit: Visit } | { refusal: string } => {
    if (text === 'draft' && option === '--to') return exchange
    const found = chosenIssue(text, option, exchange, path ?? '', t)
    return found.ok ? found.value : { refusal: found.refusal }
  }
  const from = version(given.from, '--from')
  if ('refusal' in from) return say(from.refusal)
  const to = version(given.to ?? 'draft', '--to')
  if ('refusal' in to) return say(to.refusal)
  const changes = changesBetween(from.visit, to.visit)
  if (given.json === true) {
    const listed = changes.map((change) => changeAsJson(change))
    const head = {
      visit: exchange.visit.id,
      from: Number(given.from),
      to: /^\d+$/.test(given.to ?? '') ? Number(given.to) : 'draft'
    }
    out(`${JSON.stringify({ ...head, changes: listed }, null, 2)}\n`)
    return exitCodes.done
  }
  for (const change of changes) out(`${changeAsLine(change, { before: from.visit, after: to.visit }, terminal)}\n`)
  if (changes.length === 0) out(`${t('issues.none')}\n`)
  return exitCodes.done
}
