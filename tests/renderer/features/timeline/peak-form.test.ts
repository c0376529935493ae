import { expect, test } from 'vitest'
import type { CardFaces, CardWords } from '../../../../renderer/features/timeline/card-form'
import { peakForm } from '../../../../renderer/features/timeline/peak-form'

const wide = (text: string) => [...text].length * 7
const faces: CardFaces = { time: wide, timeLight: wide, small: wide, smallStrong: wide, tinyStrong: wide, wideStrong: wide }
const words: CardWords = {
  start: '15:00',
  end: '15:50',
  title: 'Opening of the exhibition',
  shortTitle: 'Opening',
  status: '',
  place: 'Hall 3',
  people: 'Two names',
  language: 'en'
}
const at = (width: number, given: Partial<CardWords> = {}, height = 46) =>
  peakForm({ ...words, ...given }, width, height, 2, faces)

test('a peak keeps its words: the short title comes first, then signs and end give way', () => {
  expect(at(420)).toMatchObject({ title: ['Opening of the exhibition'], end: true, signs: true })
  expect(at(252)).toMatchObject({ title: ['Opening'], end: true, signs: true })
  expect(at(190)).toMatchObject({ title: ['Opening'], end: true, signs: false })
  expect(at(140)).toMatchObject({ title: ['Opening'], end: false, signs: false })
})

test('a tentative peak says so beside its title, else below it', () => {
  expect(at(420, { status: 'tentative', title: 'Opening' })).toMatchObject({ status: 'beside' })
  expect(at(150, { status: 'tentative', title: 'Opening' }, 60)).toMatchObject({ status: 'below', people: false })
})

test('where its words find no room beside the hour, it stands like any other card', () => {
  expect(at(110)).toBeUndefined()
})
