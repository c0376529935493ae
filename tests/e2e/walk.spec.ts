import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './attache-test'
import { keepPapersIn } from './papers-folder'

const page = (name: string, window: Page) => window.getByRole('navigation').getByRole('button', { name }).click()
const row = (title: string, window: Page) => window.locator('tr[data-row]').filter({ hasText: title }).first()

test('a protocol officer plans, is warned, undoes, sends out, and finds everything the next morning', async ({ attache }) => {
  test.setTimeout(150_000)
  const papersFolder = join(attache.dataFolder, 'papers')
  await keepPapersIn(attache.dataFolder, papersFolder)
  const window = attache.page

  await test.step('opens the sample and reads its days', async () => {
    for (const sample of [
      'Moscow delegation in Shenzhen',
      '“Dialogue for Development” Forum, Shenzhen',
      'VIII Russian–Chinese EXPO, Harbin'
    ]) {
      await expect(window.getByText(sample).first()).toBeVisible()
    }
    await window.getByText('Moscow delegation in Shenzhen').first().click()
    await window.getByRole('radio', { name: 'Table' }).click()
    for (const day of ['Tuesday 5 March', 'Wednesday 6 March', 'Thursday 7 March', 'Friday 8 March']) {
      await expect(window.getByText(day).first()).toBeAttached()
    }
    await expect(row('Visit to BYD', window)).toContainText('09:30–11:30')
    await expect(row('Visit to BYD', window)).toContainText('04:30–06:30')
  })

  await test.step('moves the BYD stop onto lunch, sees who is in two places, and undoes it', async () => {
    await row('Visit to BYD', window).click()
    await window.keyboard.press('F2')
    const hours = window.getByRole('group', { name: 'Edit Visit to BYD' }).getByRole('textbox', { name: 'Hours' })
    await hours.fill('1130-1330')
    await expect(window.getByText(/11:30–13:30 · 120 min/).first()).toBeVisible()
    await hours.press('Enter')
    await expect(row('Visit to BYD', window)).toContainText('11:30–13:30')
    await expect(window.getByText(/Visit to BYD moved from 09:30 to 11:30/)).toBeVisible()
    await expect(window.getByRole('navigation').getByRole('button', { name: /^Findings \d+/ })).toBeVisible()
    await page('Findings', window)
    await expect(window.getByText(/Cheremin/).first()).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('navigation').getByRole('button', { name: /^Findings \d+/ })).toHaveCount(0)
    await page('Programme', window)
    await expect(row('Visit to BYD', window)).toContainText('09:30–11:30')
  })

  await test.step('moves it for good, adds a person and a place', async () => {
    await row('Visit to BYD', window).click()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(row('Visit to BYD', window)).toContainText('09:25–11:25')
    await page('People', window)
    await window.getByRole('button', { name: '+ Person' }).click()
    await window.keyboard.type('Trade adviser of the embassy')
    await window.keyboard.press('Enter')
    await expect(window.getByText('Trade adviser of the embassy').first()).toBeVisible()
    await page('Places', window)
    await window.getByRole('button', { name: '+ Place' }).click()
    await window.keyboard.type('Talent Park')
    await window.keyboard.press('Enter')
    await expect(window.getByText('Talent Park').first()).toBeVisible()
    await page('Programme', window)
    await row('Visit to BYD', window).click()
    const adviser = window.getByRole('combobox', { name: 'Add a person' }).first()
    await adviser.scrollIntoViewIfNeeded()
    await adviser.click()
    await adviser.pressSequentially('Trade adviser')
    await window.getByRole('option', { name: /Trade adviser of the embassy/ }).click()
    await expect(window.getByRole('complementary').getByText('Trade adviser of the embassy').first()).toBeVisible()
  })

  await test.step('sends out calendars, the guest programme and the briefing book', async () => {
    await window.keyboard.press('Escape')
    await page('Calendars', window)
    await expect(window.getByRole('figure', { name: /Programme, guest version, .* page 1 of/ })).toBeVisible({ timeout: 30_000 })
    // The adviser, whose papers are in English, brings that language in.
    const english = window.getByRole('checkbox', { name: 'Programme, guest version, English' })
    await expect(english).toBeChecked()
    await window.getByRole('button', { name: /^Make \d+ files$/ }).click()
    await expect(window.getByText(/^\d+ files made$/)).toBeVisible({ timeout: 60_000 })
    const made = (await readdir(papersFolder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
    expect(made).toEqual(expect.arrayContaining([expect.stringMatching(/guest-programme\.western\.en\.pdf$/)]))
    expect(made).toEqual(expect.arrayContaining([expect.stringMatching(/briefing-book\.western\.ru\.pdf$/)]))
    const cheremin = made.find((path) => path.endsWith('people/sergey-cheremin.ics'))
    const calendar = await readFile(join(papersFolder, cheremin ?? ''), 'utf8')
    expect(calendar).toContain('DTSTART;TZID=Asia/Shanghai:20240307T092500')
  })

  await test.step('closes the lid; everything is there the next morning', async () => {
    const morning = await attache.restart()
    await morning.getByText('Moscow delegation in Shenzhen').first().click()
    await morning.getByRole('radio', { name: 'Table' }).click()
    await expect(row('Visit to BYD', morning)).toContainText('09:25–11:25')
    await page('People', morning)
    await expect(morning.getByText('Trade adviser of the embassy').first()).toBeVisible()
    await page('Places', morning)
    await expect(morning.getByText('Talent Park').first()).toBeVisible()
  })
})
