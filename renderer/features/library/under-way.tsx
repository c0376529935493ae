import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf, daysBetween } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'
import { useInterfaceLanguage } from '../../state/use-settings'
import { FindingMark } from '../../ui/finding-mark'
import { dayRange, weekdayRange } from '../../ui/screen-date'
import { presentOf } from './group-visits'
import styles from './library.module.css'
import { LongStrip } from './long-strip'
import own from './under-way.module.css'
import { useLibraryActs } from './use-library-acts'
import { VisitMenu } from './visit-menu'
import { since, until } from './visit-times'
import { VisitTitle } from './visit-title'

type UnderWayProps = { readonly visit: VisitSummary; readonly now: Instant }

/** The visit that is going on: what is on, what is next and when, over its whole length at true scale. */
export function UnderWay({ visit, now }: UnderWayProps) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const acts = useLibraryActs()
  const [renaming, setRenaming] = useState(false)
  const zone = visit.hostZone as Zone
  const { on, next } = presentOf(visit, now)
  const day = daysBetween(visit.from, dateOf(wallAt(zone, now))) + 1
  const open = visit.findings.block + visit.findings.warn
  const issue = visit.issue === undefined ? t('draft') : t('issue', { number: visit.issue.number })
  const lines = [...(on === undefined ? [] : [on]), ...next].slice(0, 4)
  return (
    <article className={own.underWay}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the title inside is the button */}
      <div
        className={own.present}
        onClick={(event) => {
          const { target, currentTarget } = event
          // What floats over it tells its clicks here too.
          if (!(target instanceof Element) || !currentTarget.contains(target)) return
          if (target.closest('button, input') === null) acts.open(visit.id)
        }}
      >
        <div>
          <p className={own.today}>{dayRange(visit.from, visit.until, language, false)}</p>
          <p className={styles.second}>
            {t('dayOf', {
              weekdays: weekdayRange(visit.from, visit.until, language),
              day,
              days: daysBetween(visit.from, visit.until) + 1
            })}
          </p>
        </div>
        <div className={styles.what}>
          <VisitTitle visit={visit} renaming={renaming} onRenaming={setRenaming} size="large" />
          <p className={styles.second}>
            {[t('guests', { count: visit.guests }), t('hosts', { count: visit.hosts }), issue].join(' · ')}
          </p>
          {open === 0 ? null : (
            <p className={`${styles.count} ${own.findings}`} data-severity={visit.findings.block > 0 ? 'block' : 'warn'}>
              <FindingMark severity={visit.findings.block > 0 ? 'block' : 'warn'} silent />
              {t('findings', { count: open })}
            </p>
          )}
        </div>
        <ol className={own.lines}>
          {lines.map((entry) => {
            const title = readText(entry.title, language)
            const part = entry === on ? 'on' : entry === next[0] ? 'next' : 'later'
            return (
              <li key={`${entry.start} ${title?.text}`} className={own.line} data-part={part}>
                <b className={own.hour}>{clockOf(wallAt(zone, entry.start))}</b>
                <span className={own.entryTitle} lang={title?.language}>
                  {title?.text}
                </span>
                <span className={own.away}>
                  {part === 'on' ? since(t, entry.start, now) : part === 'next' ? until(t, entry.start, now, zone) : null}
                </span>
              </li>
            )
          })}
        </ol>
        <VisitMenu visit={visit} onRename={() => setRenaming(true)} />
      </div>
      <LongStrip visit={visit} now={now} />
    </article>
  )
}
