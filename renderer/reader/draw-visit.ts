import type { Language } from '../../shared/base/language'
import { localeOf } from '../../shared/base/language'
import { type LocalizedText, readText } from '../../shared/base/localized-text'
import { clockOf, type WallDate } from '../../shared/base/wall-time'
import { readRichText } from '../../shared/export/rich-text/read-rich-text'
import type { Item, Visit } from '../../shared/model/visit'
import { inOrder } from '../../shared/rules/item-order'
import { nameOfRecord } from '../../shared/rules/name-of-record'
import { placeOfItem } from '../../shared/rules/place-of-item'
import { daysLater, type ProgrammeEntry, programmeDays } from '../../shared/rules/programme-days'
import type { Sentences } from '../../shared/wording/sentences'
import { element } from './element'

type Drawing = { readonly visit: Visit; readonly language: Language; readonly t: Sentences }

/** Days, people and places of a visit, to be read and printed. */
export function drawVisit(drawing: Drawing): HTMLElement {
  const { visit, language, t } = drawing
  const { days, pool } = programmeDays(visit)
  const people = inOrder(visit.people).map((person) =>
    line(drawing, said(drawing, nameOfRecord(visit, 'people', person.id)), [
      said(drawing, person.post),
      said(drawing, person.organisation),
      person.telephone ?? ''
    ])
  )
  const places = inOrder(visit.places).map((place) =>
    line(drawing, said(drawing, place.name), [said(drawing, place.address), said(drawing, place.city), place.telephone ?? ''])
  )
  return element(
    'main',
    {},
    element('h2', {}, said(drawing, visit.fullTitle ?? visit.title)),
    element('p', {}, t('reader.days', { from: dayWords(visit.from, language), until: dayWords(visit.until, language) })),
    element('p', { class: 'quiet' }, t('reader.clock', { zone: visit.hostZone })),
    element('p', { class: 'quiet' }, t('reader.internal')),
    element('h2', { id: 'programme' }, t('reader.programme')),
    ...days.flatMap(({ date, entries }) => [
      element('h3', {}, dayWords(date, language)),
      ...entries.map((entry) => itemLine(drawing, entry.item, hours(entry)))
    ]),
    ...(pool.length === 0 ? [] : [element('h3', {}, t('reader.pool')), ...pool.map((item) => itemLine(drawing, item, ''))]),
    element('h2', { id: 'people' }, t('reader.people')),
    ...people,
    element('h2', { id: 'places' }, t('reader.places')),
    ...places
  )
}

function itemLine(drawing: Drawing, item: Item, when: string): HTMLElement {
  const { visit, t } = drawing
  const place = placeOfItem(visit, item)
  const where = [place === undefined ? '' : said(drawing, place.name), said(drawing, item.room)].filter((text) => text !== '')
  const people = item.participants.map(({ person }) => said(drawing, nameOfRecord(visit, 'people', person)))
  return element(
    'article',
    { class: item.status },
    element('div', { class: 'when' }, when),
    element(
      'div',
      {},
      element('p', { class: 'what' }, said(drawing, item.title)),
      ...(item.status === 'confirmed' ? [] : [element('p', { class: 'quiet' }, t(`terms.statuses.${item.status}`))]),
      ...(where.length === 0 ? [] : [element('p', { class: 'quiet' }, where.join(', '))]),
      ...(people.length === 0 ? [] : [element('p', { class: 'quiet' }, people.join(', '))]),
      ...richText(drawing, said(drawing, item.remarks))
    )
  )
}

function richText({ t }: Drawing, text: string): readonly HTMLElement[] {
  return readRichText(text).map(({ kind, runs }) => {
    const words = runs.map(({ text: run, strong, emphasis, link }) => {
      const shown = strong ? element('strong', {}, run) : emphasis ? element('em', {}, run) : document.createTextNode(run)
      if (link === undefined) return shown
      const leads = t('reader.leads', { where: link.shown })
      return element('a', { href: link.href, rel: 'noreferrer noopener', target: '_blank', title: leads }, shown)
    })
    return element('p', {}, ...(kind === 'entry' ? ['• '] : []), ...words)
  })
}

function line({ t }: Drawing, name: string, details: readonly string[]): HTMLElement {
  const told = details.filter((detail) => detail !== '').join(' · ')
  return element('p', {}, name === '' ? t('reader.noName') : name, ' ', element('span', { class: 'quiet' }, told))
}

function said({ visit, language }: Drawing, text: LocalizedText | undefined): string {
  return readText(text, language, visit.languages)?.text ?? ''
}

function hours({ time }: ProgrammeEntry): string {
  if (time.kind === 'days') return ''
  const later = daysLater(time)
  return `${clockOf(time.startWall)}–${clockOf(time.endWall)}${later === 0 ? '' : ` +${later}`}`
}

function dayWords(date: WallDate, language: Language): string {
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(`${date}T00:00:00Z`))
}
