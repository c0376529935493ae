import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { addDays, clockOf, dateOf, daysBetween } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import type { Visit } from '../../../shared/model/visit'
import { visitOnNewDates } from '../../../shared/rules/visit-on-new-dates'
import { useBackend } from '../../backend/backend-context'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { dayAndMonth, dayRange, weekdayRange } from '../../ui/screen-date'
import { TextField } from '../../ui/text-field'
import styles from './dialogs.module.css'
import { today } from './today'
import { useLibraryActs } from './use-library-acts'
import { ZoneBox } from './zone-box'

/** A visit once more on other dates, from a visit or a template: what it becomes is shown before it is made. */
export function NewDatesDialog({ visit, onClose }: { readonly visit: VisitSummary; readonly onClose: () => void }) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const acts = useLibraryActs()
  const [title, setTitle] = useState(() => readText(visit.title, language)?.text ?? '')
  const [from, setFrom] = useState(today)
  const [hostZone, setHostZone] = useState(visit.hostZone as Zone)
  const unnamed = title.trim() === ''
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (unnamed) return
    const zone = hostZone === visit.hostZone ? undefined : hostZone
    if (await acts.copyAnew(visit, title.trim(), { from, ...(zone === undefined ? {} : { hostZone: zone }) })) onClose()
  }
  const name = readText(visit.title, language)?.text ?? visit.id
  return (
    <Dialog open onClose={onClose} heading={t(visit.template ? 'newFrom' : 'newDates', { name })} width={520}>
      <form onSubmit={(event) => void make(event)}>
        <div className={styles.body}>
          <TextField
            label={t('name')}
            autoFocus
            value={title}
            onChange={setTitle}
            error={unnamed ? t('nameNeeded') : undefined}
          />
          <div className={styles.pair}>
            <DateField label={t('from')} value={from} onChange={setFrom} />
            <ZoneBox label={t('hostZone')} value={hostZone} onPick={setHostZone} />
          </div>
          <NewDatesPreview {...{ visit, from, hostZone }} />
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="filled" type="submit">
            {t('make')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type PreviewProps = { readonly visit: VisitSummary; readonly from: Visit['from']; readonly hostZone: Zone }

/** The days it will take, and the few hours that cannot stay as they were. */
function NewDatesPreview({ visit, from, hostZone }: PreviewProps) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const whole = useWholeVisit(visit)
  const until = addDays(from, daysBetween(visit.from, visit.until))
  const moved = whole === undefined ? [] : visitOnNewDates(whole, { id: visit.id, title: visit.title, from, hostZone }).moved
  return (
    <div aria-live="polite">
      <p>
        <b>{dayRange(from, until, language)}</b>, {weekdayRange(from, until, language)}
      </p>
      <p className={styles.note}>{t('newDatesNote', { count: visit.items })}</p>
      {moved.length === 0 ? null : (
        <>
          <p className={styles.note}>{t('hoursMoved')}</p>
          <ul>
            {moved.map(({ item, was, is }) => (
              <li key={`${item} ${was}`}>
                {dayAndMonth(dateOf(is), language)} <b>{clockOf(is)}</b> ({clockOf(was)}){' '}
                {readText(whole?.items[item]?.title ?? {}, language, whole?.languages)?.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function useWholeVisit({ id }: VisitSummary): Visit | undefined {
  const backend = useBackend()
  const [whole, setWhole] = useState<Visit>()
  useEffect(() => {
    let wanted = true
    void backend.call('visit.open', { id }).then(
      (reply) => wanted && reply.ok && setWhole(reply.value.visit as Visit),
      () => undefined
    )
    return () => {
      wanted = false
    }
  }, [backend, id])
  return whole
}
