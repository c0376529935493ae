import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PeoplePage } from '../../../../renderer/features/people/people-page'
import { aPerson, aVisit } from '../../../builders/visit'
import { showPage } from '../records/show-page'

const jpeg = (name = 'lin.jpg') => new File([new Uint8Array([0xff, 0xd8, 0xff, name.length])], name, { type: 'image/jpeg' })

// The document of the tests keeps no addresses of files.
beforeEach(() => {
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)

async function openLin() {
  const shown = await showPage('people', PeoplePage, aVisit({ people: [aPerson('lin', { names: { en: { family: 'Lin' } } })] }))
  await shown.user.click(screen.getByText('Lin'))
  const field = await screen.findByRole('region', { name: 'Photograph' })
  const give = (file: File) => shown.user.upload(field.querySelector('input') as HTMLInputElement, file)
  const photograph = () => Object.values(shown.present().people)[0]?.photograph
  return { ...shown, field, give, photograph }
}

it('a picture that is added stands in the record, is shown, and goes with one undo', async () => {
  const { field, give, photograph, stores } = await openLin()
  await give(jpeg())
  const picture = await within(field).findByRole('img', { name: 'Photograph: Lin' })
  expect(picture.getAttribute('src')).toBe('blob:picture')
  expect(photograph()).toMatchObject({ extension: 'jpg', mediaType: 'image/jpeg' })
  expect(photograph()?.title).toBeUndefined()
  stores.session.getState().undo()
  await waitFor(() => expect(within(field).queryByRole('img')).toBeNull())
  expect(photograph()).toBeUndefined()
})

it('a picture is replaced by drop and taken away by its button', async () => {
  const { field, give, photograph, user } = await openLin()
  await give(jpeg())
  await within(field).findByRole('img')
  const first = photograph()?.sha256
  const well = within(field).getByRole('button', { name: 'Replace' })
  fireEvent.drop(well, { dataTransfer: { types: ['Files'], files: [jpeg('another one.jpg')] } })
  await waitFor(() => expect(photograph()?.sha256).not.toBe(first))
  await user.click(within(field).getByRole('button', { name: 'Remove' }))
  expect(photograph()).toBeUndefined()
})

it('a picture is pasted', async () => {
  const { field, photograph } = await openLin()
  fireEvent.paste(within(field).getByRole('button', { name: 'Add a picture' }), { clipboardData: { files: [jpeg()] } })
  await waitFor(() => expect(photograph()).toBeDefined())
})

it('what is refused is said in a sentence, and the record stays as it was', async () => {
  const { field, give, photograph } = await openLin()
  await give(new File(['%PDF-1.4'], 'lin.jpg', { type: 'image/jpeg' }))
  expect((await within(field).findByRole('alert')).textContent).toBe('This is a document. Here only a picture can stand.')
  await give(new File([new Uint8Array(10_000_001)], 'large.jpg', { type: 'image/jpeg' }))
  await waitFor(() => expect(within(field).getByRole('alert').textContent).toBe('The file is larger than 10 MB.'))
  expect(photograph()).toBeUndefined()
  await give(jpeg())
  await waitFor(() => expect(within(field).queryByRole('alert')).toBeNull())
})
