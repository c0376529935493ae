import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { IllustrativeLine } from '../../../../renderer/features/programme/illustrative-line'
import { anItem, at } from '../../../builders/visit'
import { draw } from '../../draw'

test('what no source gives is named in words, and a field without words by its own name', async () => {
  const item = { ...anItem('talks', { time: at('2024-03-06T10:00') }), illustrative: ['time', 'seatingPlans', 'other'] }
  await draw(
    <Suspense>
      <IllustrativeLine item={item} language="en" />
    </Suspense>
  )
  expect(await screen.findByText('Illustrative: Hours, Seating, other')).toBeTruthy()
})
