import { describe, expect, it } from 'vitest'
import { t } from '../../../../shared/export/typography/t'

const set = (text: string, language: 'en' | 'ru' | 'zh' | 'fr', names: readonly string[] = []) =>
  t(text, language, { names }).runs.map(
    ({ text, face, whole }) => `${face}${whole ? '!' : ''}:${text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^')}`
  )

describe('text on its way to a paper', () => {
  it('binds Russian prepositions, initials, numbers, and the dash to its left', () => {
    expect(set('С. Черёмин и в Москве – 6 марта, 35 мин, № 3, г. Москва, 1 200 руб, 37,3 %', 'ru')).toEqual([
      'text:С.~Черёмин и~в~Москве~– 6~марта, 35~мин, №~3, г.~Москва, 1~200~руб, 37,3~%'
    ])
  })

  it('keeps an ordinal with what it counts, and a figure with the noun before it', () => {
    expect(set('Ресторан, 2-й этаж', 'ru')).toEqual(['text:Ресторан, 2\u2011й~этаж'])
    expect(set('Restaurant, 2e étage, salle 3, 24 h sur 24, nº 7', 'fr')).toEqual([
      'text:Restaurant, 2e~étage, salle~3, 24~h sur~24, nº~7'
    ])
  })

  it('sets French guillemets and double punctuation with their own spaces', () => {
    expect(set("L'accord « Ville » : oui ! Vraiment ? À 9 h 30, M. Wang; fin", 'fr')).toEqual([
      'text:L’accord «~Ville~»~: oui^! Vraiment^? À 9~h~30, M.~Wang^; fin'
    ])
  })

  it('takes over the spaces that a French author has set already', () => {
    expect(set('dire «\u00a0plus de 17\u00a0» et «\u202fVille\u202f»', 'fr')).toEqual(['text:dire «~plus de 17~» et «~Ville~»'])
  })

  it('leaves clock times and addresses of the network alone in French', () => {
    expect(set('https://example.org 10:30', 'fr')).toEqual(['text:https://example.org 10:30'])
  })

  it('cuts no Chinese title within a short quotation or before its mark', () => {
    const runs = t('代表团出席“对话促发展”论坛', 'zh', { title: true }).runs.filter(({ whole }) => whole)
    expect(runs.map(({ text }) => text)).toContain('出席“对话促发展”')
  })

  it('takes digits and Latin of a Chinese text from the Latin face and quotes from the Han face', () => {
    expect(set('参观BYD“比亚迪”第3号厅，很好', 'zh')).toEqual([
      'han:参观',
      'text:BYD',
      'han:“比亚迪”',
      'han!:第',
      'text!:3',
      'han!:号厅',
      'han:，',
      'han!:很好'
    ])
  })

  it('takes quotes of other languages from the Latin face even beside hanzi', () => {
    expect(set('the “深圳” office', 'en')).toEqual(['text:the “', 'han:深圳', 'text:” office'])
  })

  it('keeps a Chinese name and the last two hanzi with their punctuation whole', () => {
    expect(set('会见切廖明部长一行。', 'zh', ['切廖明'])).toEqual(['han:会见', 'han!:切廖明', 'han:部长', 'han!:一行。'])
  })

  it('prints what no face has as a geta mark and reports it, a family emoji as one', () => {
    const found = t('吉𠮷 👨‍👩‍👧 ok', 'zh')
    expect(found.missing).toEqual(['𠮷', '👨‍👩‍👧'])
    expect(found.runs.map((run) => run.text).join('')).toBe('吉〓 〓 ok')
  })

  it('never sets Arabic or Hebrew, but says so', () => {
    const found = t('Hall سلام عليكم 3 שלום', 'en')
    expect(found.unsupported).toEqual(['سلام عليكم', 'שלום'])
    expect(found.runs.map((run) => run.text).join('')).toBe('Hall 〓 3 〓')
  })

  it('keeps Ukrainian and Kazakh letters in the Latin face, arrows and ticks in the Han face', () => {
    expect(set('Їжак қала → ✓', 'ru').map((run) => run.split(':')[0])).toEqual(['text', 'han', 'text', 'han'])
  })

  it('does not cut a word of a title at its hyphen', () => {
    const whole = (title: boolean) =>
      t('Визит вице-мэра на заседание', 'ru', { title })
        .runs.filter((run) => run.whole)
        .map((run) => run.text)
    expect([whole(true), whole(false)]).toEqual([['вице-мэра'], []])
  })

  it('binds a short last word of a title', () => {
    expect(t('Signing of the Memorandum on trade', 'en', { title: true }).runs[0]?.text).toBe(
      'Signing of the Memorandum on\u00a0trade'
    )
  })
})
