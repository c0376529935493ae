// The page that shows visit files in any browser, without the program and without a network.
import { type Language, languages } from '../../shared/base/language'
import type { Result } from '../../shared/base/result'
import type { VisitRefusal } from '../../shared/model/visit-refusal'
import type { Exchange } from '../../shared/storage/exchange'
import type { Sentences } from '../../shared/wording/sentences'
import { visitRefusalSentence } from '../../shared/wording/visit-refusal-sentence'
import { drawVisit } from './draw-visit'
import { element } from './element'
import { readFile } from './read-file'
import { sentencesIn } from './sentences-in'

const names: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', zh: '中文', fr: 'Français' }

let language: Language = languages.find((known) => navigator.language.toLowerCase().startsWith(known)) ?? 'en'
let read: Result<Exchange, VisitRefusal> | undefined
let version = 0

async function open(file: File | undefined): Promise<void> {
  if (file === undefined) return
  read = await readFile(new Uint8Array(await file.arrayBuffer()))
  version = 0
  draw()
}

function draw(): void {
  const t = sentencesIn(language)
  document.documentElement.lang = language
  document.title = t('reader.title')
  document.body.replaceChildren(head(t), ...content(t))
}

function head(t: Sentences): HTMLElement {
  const file = element('input', { type: 'file', accept: '.visit,.json', 'aria-label': t('reader.choose') })
  file.addEventListener('change', () => void open(file.files?.[0]))
  const spoken = element(
    'select',
    { 'aria-label': t('reader.language') },
    ...languages.map((each) =>
      element('option', { value: each, lang: each, ...(each === language ? { selected: '' } : {}) }, names[each])
    )
  )
  spoken.addEventListener('change', () => {
    language = languages.find((each) => each === spoken.value) ?? 'en'
    draw()
  })
  return element('header', {}, element('h1', {}, t('reader.title')), file, spoken)
}

function content(t: Sentences): readonly Node[] {
  if (read === undefined) {
    return [element('p', {}, t('reader.choose')), element('p', { class: 'quiet' }, t('reader.what'))]
  }
  if (!read.ok) {
    const reason = visitRefusalSentence(read.refusal, t)
    const sentence = element('p', { class: 'refused', role: 'alert' }, t('reader.refused', { reason }))
    return read.refusal.kind === 'sealed' ? [sentence, element('p', {}, t('reader.sealedHow'))] : [sentence]
  }
  const { visit, issues } = read.value
  const shown = issues[version - 1]?.visit ?? visit
  return [...(issues.length === 0 ? [] : [versions(t, issues)]), drawVisit({ visit: shown, language, t })]
}

function versions(t: Sentences, issues: Exchange['issues']): HTMLElement {
  const options = [t('reader.draft'), ...issues.map(({ number, at }) => t('reader.issue', { number, at: at.slice(0, 10) }))]
  const choice = element(
    'select',
    {},
    ...options.map((words, index) =>
      element('option', { value: String(index), ...(index === version ? { selected: '' } : {}) }, words)
    )
  )
  choice.addEventListener('change', () => {
    version = Number(choice.value)
    draw()
  })
  return element('p', {}, element('label', {}, `${t('reader.version')} `, choice))
}

addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  void open(event.dataTransfer?.files[0])
})
draw()
