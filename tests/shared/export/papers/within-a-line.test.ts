import { describe, expect, it } from 'vitest'
import { roomAfterPlace } from '../../../../shared/export/papers/room-after-place'
import { titleOfProgramme } from '../../../../shared/export/papers/title-of-programme'
import { withinSentence } from '../../../../shared/export/papers/within-sentence'

describe('within a line', () => {
  it.each([
    ['ru', 'Министр Правительства Москвы', 'министр Правительства Москвы'],
    ['ru', 'Вице-мэр', 'вице-мэр'],
    ['ru', 'Президент Российской Федерации', 'Президент Российской Федерации'],
    ['ru', 'ОЭЗ «Технополис Москва»', 'ОЭЗ «Технополис Москва»'],
    ['fr', 'Ministre du gouvernement de Moscou', 'ministre du gouvernement de Moscou'],
    ['en', 'Vice Mayor', 'Vice Mayor']
  ] as const)('%s writes the post %s as %s', (language, post, within) => {
    expect(withinSentence(post, language)).toBe(within)
  })

  it.each([
    ['ru', 'Зал «Пион»', 'зал «Пион»'],
    ['ru', 'Георгиевский зал', 'Георгиевский зал'],
    ['fr', 'Salle 3', 'salle 3'],
    ['fr', 'Petit Salon', 'Petit Salon'],
    ['en', 'Hall 3', 'Hall 3']
  ] as const)('%s writes the room %s after its place as %s', (language, room, after) => {
    expect(roomAfterPlace(room, language)).toBe(after)
  })
})

describe('the title under ПРОГРАММА', () => {
  it.each([
    ['Визит делегации Правительства Москвы', 'визита делегации Правительства Москвы'],
    ['Участие делегации в форуме', 'участия делегации в форуме'],
    ['Делегация Москвы в Шэньчжэне', 'пребывания делегации Москвы в Шэньчжэне'],
    ['Рабочая поездка', 'Рабочая поездка'],
    ['Форум «Диалог во имя развития»', 'Форум «Диалог во имя развития»']
  ])('of %s is %s', (title, under) => {
    expect(titleOfProgramme(title, 'ru')).toBe(under)
    expect(titleOfProgramme(title, 'fr')).toBe(title)
  })
})
