import { expect, it } from 'vitest'
import { defaultThresholds } from '../../../shared/model/rule-settings'
import { thresholdBounds } from '../../../shared/model/threshold-bounds'
import { office as en } from '../../../shared/wording/office/en'

it('an office can set every threshold, and every usual value lies within its bounds', () => {
  expect(Object.keys(thresholdBounds).sort()).toEqual(Object.keys(defaultThresholds).sort())
  const outside = Object.entries(thresholdBounds).filter(([name, { min, max }]) => {
    const usual = defaultThresholds[name] ?? Number.NaN
    return !(usual >= min && usual <= max)
  })
  expect(outside).toEqual([])
})

it('every threshold and rule has its name on the settings page', () => {
  expect(Object.keys(en.threshold).sort()).toEqual(Object.keys(thresholdBounds).sort())
})
