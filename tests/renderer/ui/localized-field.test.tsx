import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LocalizedField } from '../../../renderer/ui/localized-field'
import type { LocalizedText } from '../../../shared/base/localized-text'
import { draw } from '../draw'

async function drawn(value: LocalizedText) {
  const commits: LocalizedText[] = []
  const field = (
    <LocalizedField
      label="Title"
      first="ru"
      value={value}
      onCommit={(text) => {
        commits.push(text)
        return undefined
      }}
    />
  )
  return { ...(await draw(field)), commits }
}

test('the language asked for comes first, then the others in their usual order', async () => {
  await drawn({ en: 'Lunch', zh: '午餐' })
  expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('lang'))).toEqual(['ru', 'en', 'zh', 'fr'])
})

test('a language that is missing says what is read in its place', async () => {
  await drawn({ en: 'Lunch' })
  expect(screen.getByLabelText('Title, Russian').getAttribute('placeholder')).toBe('Falls back to English')
})

test('one language is changed and the others stay', async () => {
  const { user, commits } = await drawn({ en: 'Lunch', zh: '午餐' })
  await user.type(screen.getByLabelText('Title, Russian'), 'Обед{Enter}')
  expect(commits).toEqual([{ en: 'Lunch', zh: '午餐', ru: 'Обед' }])
})

test('an emptied language is absent from the text', async () => {
  const { user, commits } = await drawn({ en: 'Lunch', zh: '午餐' })
  await user.clear(screen.getByLabelText('Title, Chinese'))
  await user.keyboard('{Enter}')
  expect(commits).toEqual([{ en: 'Lunch' }])
})
