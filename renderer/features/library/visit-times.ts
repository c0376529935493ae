import type { TFunction } from 'i18next'
import { dateOf, daysBetween } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'

/** How far ahead an instant is, in the largest unit that still says something: `in 41 min`, `in 3 h`, `in 65 days`. */
export function until(t: TFunction<'library'>, instant: Instant, now: Instant, zone: Zone): string {
  const minutes = Math.max(1, Math.round((instant - now) / 60_000))
  if (minutes < 60) return t('inMinutes', { count: minutes })
  const days = daysBetween(dateOf(wallAt(zone, now)), dateOf(wallAt(zone, instant)))
  return days === 0 || minutes < 720 ? t('inHours', { count: Math.round(minutes / 60) }) : t('inDays', { count: days })
}

/** For how long something has been going on. */
export function since(t: TFunction<'library'>, instant: Instant, now: Instant): string {
  const minutes = Math.max(1, Math.round((now - instant) / 60_000))
  return minutes < 120 ? t('sinceMinutes', { count: minutes }) : t('sinceHours', { count: Math.round(minutes / 60) })
}
