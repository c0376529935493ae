import { expect } from '@playwright/test'
import { test } from './attache-test'

test('opens on an empty data folder and offers the samples', async ({ page }) => {
  await expect(page).toHaveTitle(/Attaché/)
  await expect(page.getByText('Moscow delegation in Shenzhen').first()).toBeVisible()
})

test('speaks the language chosen, and still does the next morning', async ({ attache }) => {
  await attache.page.getByRole('button', { name: 'Français' }).click()
  await expect(attache.page.locator('html')).toHaveAttribute('lang', 'fr')
  const nextMorning = await attache.restart()
  await expect(nextMorning.locator('html')).toHaveAttribute('lang', 'fr')
})
