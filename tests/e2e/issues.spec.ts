import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './attache-test'

const page = (name: string, window: Page) => window.getByRole('navigation').getByRole('button', { name }).click()

async function faults(window: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page: window }).include('main').analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

test('issues a version, sees what changed since, gives it out, and takes an issue back', async ({ attache }) => {
  test.setTimeout(150_000)
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
    await expect(window.getByText(/^\d+ files? made$/)).toBeVisible({ timeout: 30_000 })
  })

  await test.step('compares two versions side by side, by keyboard', async () => {
    const versions = window.getByRole('region', { name: 'Draft and issues' })
    await versions
      .getByRole('listitem')
      .getByRole('button', { name: /Issue 2/ })
      .focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { name: 'From Issue 1 to Issue 2' })).toBeVisible()
    await window.getByRole('radio', { name: 'What changed' }).focus()
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('radio', { name: 'Side by side' })).toBeChecked()
    const changed = window
      .getByRole('table', { name: 'Thursday 7 March' })
      .getByRole('row')
      .filter({ hasText: 'Visit to BYD' })
      .first()
    await expect(changed.getByRole('cell')).toHaveText([/^09:30–11:30/, /^\* 09:25–11:25.*time/])
    expect(await faults(window)).toEqual([])
    for (const view of ['What changed', 'Programme']) {
      await window.getByRole('radio', { name: view }).click()
      expect([view, await faults(window)]).toEqual([view, []])
    }
  })

  await test.step('makes papers of the older issue, and is told what they lack', async () => {
    await page('Calendars', window)
    await window.getByRole('radio', { name: 'Issue 2' }).click()
    await window.getByRole('button', { name: /Which issue/ }).press('Enter')
    await window.getByRole('option', { name: /Issue 1/ }).press('Enter')
    await expect(window.getByText('1 later change is not in these papers')).toBeVisible()
    expect(await faults(window)).toEqual([])
    await page('Issues', window)
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
