import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ComboBox } from '../../../renderer/ui/combo-box'
import { Picks } from '../../../renderer/ui/picks'
import { draw } from '../draw'

const options = [
  { id: 'first', words: 'Ivanov' },
  { id: 'second', words: 'Petrova' }
] as const

type Pick = (typeof options)[number]['id'] | undefined

function Field({ onPick }: { readonly onPick: (id: Pick) => void }) {
  const [value, setValue] = useState<Pick>('first')
  return (
    <ComboBox
      label="Person"
      value={value}
      options={options}
      onPick={(id) => {
        onPick(id)
        setValue(id)
      }}
    />
  )
}

async function drawn() {
  const picks: Pick[] = []
  return { ...(await draw(<Field onPick={(id) => picks.push(id)} />)), picks }
}

for (const way of ['{Tab}', '{Enter}']) {
  test(`an emptied field picks nobody, left by ${way}`, async () => {
    const { user, picks } = await drawn()
    const field = screen.getByRole<HTMLInputElement>('combobox')
    await user.clear(field)
    await user.keyboard(way)
    expect([picks, field.value]).toEqual([[undefined], ''])
  })
}

test('an emptied field picks nobody, left by the pointer', async () => {
  const { user, picks } = await drawn()
  await user.clear(screen.getByRole('combobox'))
  await user.click(document.body)
  expect(picks).toEqual([undefined])
})

test('what is typed after emptying is one pick', async () => {
  const { user, picks } = await drawn()
  const field = screen.getByRole('combobox')
  await user.clear(field)
  await user.type(field, 'Petr{ArrowDown}{Enter}')
  expect(picks).toEqual(['second'])
})

test('what fits only one is picked by Enter, without pointing at it', async () => {
  const { user, picks } = await drawn()
  const field = screen.getByRole<HTMLInputElement>('combobox')
  await user.clear(field)
  await user.type(field, 'petr{Enter}')
  expect([picks, field.value, screen.queryByRole('listbox')]).toEqual([['second'], 'Petrova', null])
})

test('after a pick of several the list is closed, the field empty and ready for the next', async () => {
  const { user } = await draw(<Several />)
  const field = screen.getByRole<HTMLInputElement>('combobox')
  await user.click(field)
  await user.click(await screen.findByRole('option', { name: 'Ivanov' }))
  expect(screen.queryByRole('listbox')).toBeNull()
  expect([field.value, document.activeElement]).toEqual(['', field])
  await user.type(field, 'petr{Enter}')
  expect([screen.getByText('Ivanov').tagName, screen.getByText('Petrova').tagName]).toEqual(['SPAN', 'SPAN'])
})

test('what is called as typed stands before what only mentions it', async () => {
  const picks: string[] = []
  const zones = [
    { id: 'kirov', words: 'Europe/Kirov', detail: 'Moscow time' },
    { id: 'moscow', words: 'Europe/Moscow', detail: 'Moscow time' }
  ]
  const { user } = await draw(<ComboBox label="Zone" value={undefined} options={zones} onPick={(id) => picks.push(id ?? '')} />)
  await user.type(screen.getByRole('combobox'), 'moscow{ArrowDown}{Enter}')
  expect(picks).toEqual(['moscow'])
})

function Several() {
  const [chosen, setChosen] = useState<readonly (typeof all)[number]['id'][]>([])
  return <Picks label="People" add="Add a person" chosen={chosen} options={all} onChange={setChosen} />
}

const all = [...options, { id: 'third', words: 'Sidorov' }] as const
