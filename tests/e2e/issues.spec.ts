import { expect, type Page } from '@playwright/test'
import { test } from './attache-test'

const page = (name: string, window: Page) => window.getByRole('navigation').getByRole('button', { name }).click()

test('issues a version, sees what changed since, gives it out, and takes an issue back', async ({ attache }) => {
  const window = attache.page
  await window.getByText('Moscow delegation in Shenzhen').first().click()
  await expect(window.getByText('Draft, never issued')).toBeVisible()

  await test.step('makes the first issue by its key', async () => {
    await window.keyboard.press('Control+s')
    const dialog = window.getByRole('dialog', { name: 'Make issue 1' })
    await dialog.getByRole('textbox', { name: 'Remark for Issue 1' }).fill('First programme')
    await dialog.getByRole('textbox', { name: 'Issued by' }).fill('Protocol officer')
    await dialog.getByRole('button', { name: 'Make issue 1' }).click()
    await expect(window.getByText(/Issue 1 made\. Check code [0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible()
    await expect(window.getByRole('banner').getByText('no changes since')).toBeVisible()
  })

  await test.step('notes it as handed over to everybody', async () => {
    await page('Issues', window)
    await window.getByRole('button', { name: /^Note \d+ as handed over$/ }).click()
    await expect(window.getByText('Nobody is waiting for anything.')).toHaveCount(0)
    await expect(window.getByRole('radio', { name: 'To be given 0' })).toBeVisible()
  })

  await test.step('moves an item and reads whom it concerns', async () => {
    await page('Programme', window)
    await window.getByRole('radio', { name: 'Table' }).click()
    const row = window.locator('tr[data-row]').filter({ hasText: 'Visit to BYD' }).first()
    await row.click()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(row).toContainText('09:25–11:25')
    await expect(window.getByRole('banner').getByText(/[1-9]\d* changes? since/)).toBeVisible()
    await page('Issues', window)
    const changed = window.getByRole('main').getByRole('listitem').filter({ hasText: 'Visit to BYD' }).first()
    await expect(changed).toContainText('09:30–11:30')
    await expect(changed).toContainText('09:25–11:25')
    await expect(changed).toContainText(/\d+ concerned: .*Cheremin/)
  })

  await test.step('makes the second issue and packets for those concerned', async () => {
    await window.getByRole('textbox', { name: 'Remark for Issue 2' }).fill('BYD earlier')
    await window.getByRole('main').getByRole('button', { name: 'Make issue 2…' }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Make issue 2' }).click()
    await expect(window.getByRole('heading', { name: 'Changes since Issue 2' })).toBeVisible()
    await window.getByRole('button', { name: /^Make (the packet|packets) for \d+$/ }).click()
    await expect(window.getByText(/^\d+ files? made$/)).toBeVisible()
  })

  await test.step('takes the first issue back as the draft, in one step', async () => {
    await window
      .getByRole('region', { name: 'Draft and issues' })
      .getByRole('button', { name: /Issue 1/ })
      .click()
    await window.getByRole('button', { name: 'Restore as the draft' }).click()
    await expect(window.getByRole('main').getByRole('listitem').filter({ hasText: 'Visit to BYD' }).first()).toContainText(
      '09:25'
    )
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('banner').getByText('no changes since')).toBeVisible()
  })
})
