import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitId } from '../../../shared/base/id'
import { isZone, type Zone } from '../../../shared/base/zone'
import { blankVisit } from '../../../shared/rules/blank-visit'
import { useBackend } from '../../backend/backend-context'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import styles from './dialogs.module.css'
import { today } from './today'
import { ZoneBox } from './zone-box'

/** The least a visit needs: a name, its days and the two clocks. */
export function NewVisitDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('library')
  const refusalSentence = useRefusalSentence()
  const backend = useBackend()
  const { navigation, toasts } = useStores()
  const language = useInterfaceLanguage()
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState(today())
  const [until, setUntil] = useState(today())
  const [datesOpen, setDatesOpen] = useState(false)
  const [homeZone, setHomeZone] = useState<Zone>((isZone(own) ? own : 'Europe/Moscow') as Zone)
  const [hostZone, setHostZone] = useState<Zone>('Asia/Shanghai' as Zone)
  const [tried, setTried] = useState(false)
  const unnamed = title.trim() === ''
  const backwards = until < from

  const make = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (unnamed || backwards) return
    const id = newId<VisitId>()
    const named = (key: 'guestSide' | 'hostSide' | 'mainGroup' | 'mainLetter') => ({ [language]: t(key) })
    const visit = blankVisit({
      id,
      title: { [language]: title.trim() },
      from,
      until,
      datesOpen,
      hostZone,
      homeZone,
      language,
      guests: named('guestSide'),
      hosts: named('hostSide'),
      mainGroup: named('mainGroup'),
      mainLetter: named('mainLetter')
    })
    const reply = await backend.call('library.add', { visit: visit as never })
    if (!reply.ok) {
      const reason = refusalSentence(reply.refusal)
      return toasts.getState().show({ sentence: t('refused', { reason }), grave: true })
    }
    onClose()
    navigation.getState().go({ kind: 'visit', id, page: 'programme' })
  }
  return (
    <Dialog open onClose={onClose} heading={t('newVisit')} width={520}>
      <form onSubmit={(event) => void make(event)}>
        <div className={styles.body}>
          <TextField
            label={t('name')}
            autoFocus
            value={title}
            onChange={setTitle}
            placeholder={t('namePlaceholder')}
            error={tried && unnamed ? t('nameNeeded') : undefined}
          />
          <div className={styles.pair}>
            <DateField
              label={t('from')}
              value={from}
              onChange={(date) => {
                if (until === from || until < date) setUntil(date)
                setFrom(date)
              }}
            />
            <DateField
              label={t('until')}
              value={until}
              onChange={setUntil}
              error={backwards ? t('untilBeforeFrom') : undefined}
            />
          </div>
          <Checkbox isSelected={datesOpen} onChange={setDatesOpen}>
            {t('datesNotAgreed')}
          </Checkbox>
          <div className={styles.pair}>
            <ZoneBox label={t('hostZone')} value={hostZone} onPick={setHostZone} />
            <ZoneBox label={t('homeZone')} value={homeZone} onPick={setHomeZone} />
          </div>
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
