import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'
import { useInterfaceLanguage } from '../../state/use-settings'
import { dayAndMonth, dayRange, weekdayOf, weekdayRange } from '../../ui/screen-date'
import { FindingCounts } from './finding-counts'
import { presentOf } from './group-visits'
import styles from './library.module.css'
import { PortraitStrip } from './portrait-strip'
import { useLibraryActs } from './use-library-acts'
import { VisitMenu } from './visit-menu'
import { until } from './visit-times'
import { VisitTitle } from './visit-title'

type VisitRowProps = { readonly visit: VisitSummary; readonly now: Instant; readonly past: boolean }

/** One visit in a line: when, what, what comes next, its portrait, its findings. */
export function VisitRow({ visit, now, past }: VisitRowProps) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const acts = useLibraryActs()
  const [renaming, setRenaming] = useState(false)
  const zone = visit.hostZone as Zone
  const [next] = presentOf(visit, now).next
  const nextWall = next && wallAt(zone, next.start)
  const nextTitle = next && readText(next.title, language)
  const cities = visit.cities.map((city) => readText(city, language)?.text).filter((city) => city !== undefined)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the title inside is the button; the row only widens it for the pointer
    <li
      className={styles.row}
      data-past={past || undefined}
      onClick={(event) => {
        const { target, currentTarget } = event
        // What floats over the row tells its clicks here too.
        if (!(target instanceof Element) || !currentTarget.contains(target)) return
        if (target.closest('button, input') === null) acts.open(visit.id)
      }}
    >
      <div>
        <p className={styles.dates}>
          {visit.datesOpen && !past ? t('datesOpen') : dayRange(visit.from, visit.until, language, false)}
        </p>
        <p className={styles.second}>
          {visit.datesOpen && !past ? null : past ? visit.from.slice(0, 4) : weekdayRange(visit.from, visit.until, language)}
        </p>
      </div>
      <div className={styles.what}>
        <VisitTitle visit={visit} renaming={renaming} onRenaming={setRenaming} />
        <p className={styles.second}>{[...cities.slice(0, 5), t('guests', { count: visit.guests })].join(' · ')}</p>
      </div>
      <div className={styles.next}>
        {past ? (
          <p>{visit.state === 'closed' ? t('closed') : t('over')}</p>
        ) : next === undefined || nextWall === undefined || visit.datesOpen ? (
          <p>{visit.items === 0 ? t('noItems') : visit.datesOpen ? t('items', { count: visit.items }) : t('nothingAhead')}</p>
        ) : (
          <>
            <b className={styles.clock}>{clockOf(nextWall)}</b>
            <p className={styles.nextTitle} lang={nextTitle?.language}>
              {nextTitle?.text}
            </p>
            <p className={styles.nextDay}>
              {weekdayOf(dateOf(nextWall), language, 'short')} {dayAndMonth(dateOf(nextWall), language)},{' '}
              {until(t, next.start, now, zone)}
            </p>
          </>
        )}
        {past ? <p className={styles.nextDay}>{t('items', { count: visit.items })}</p> : null}
      </div>
      <PortraitStrip summary={visit} width={246} height={23} />
      <div>
        <p className={styles.issue}>{visit.issue === undefined ? t('draft') : t('issue', { number: visit.issue.number })}</p>
        <p className={styles.second}>{issueNote()}</p>
      </div>
      <div className={styles.end}>
        <FindingCounts findings={visit.findings} />
        <VisitMenu visit={visit} onRename={() => setRenaming(true)} />
      </div>
    </li>
  )

  function issueNote(): string | undefined {
    if (visit.issue === undefined) return visit.illustrative ? t('illustrative') : t('neverIssued')
    const count = visit.issue.changesSince
    return count === 0 ? undefined : t('changesSince', { count })
  }
}
