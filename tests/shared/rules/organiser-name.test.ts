import { expect, test } from 'vitest'
import { defaultOffice } from '../../../shared/model/default-office'
import { organiserName } from '../../../shared/rules/organiser-name'

test('until the office writes its own, the organiser is the office in the language of the reader', () => {
  expect((['en', 'ru', 'zh', 'fr'] as const).map((language) => organiserName(defaultOffice, language))).toEqual([
    'Protocol office',
    'Протокольный отдел',
    '礼宾处',
    'Bureau du protocole'
  ])
})

test('what the office wrote stands in every language', () => {
  expect(organiserName({ ...defaultOffice, organiserName: 'Foreign Affairs Office' }, 'ru')).toBe('Foreign Affairs Office')
})
