import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findingKey } from '../../../shared/rules/finding'
import { blockingFindings } from '../../../shared/rules/findings'
import { useStores } from '../../state/stores'
import { useNavigation } from '../../state/use-navigation'
import { useSettings } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { FindingEntry } from '../findings/finding-entry'
import { useAcceptFinding } from '../findings/use-accept-finding'
import { useJudgement } from '../records/use-judgement'
import styles from './make-issue-dialog.module.css'
import { nextNumber } from './next-number'
import { useIssues } from './use-issues'
import { useMakeIssue } from './use-make-issue'

/** Asks for remark and author of the next issue; while findings block it, for their remedy first. */
export function MakeIssueDialog() {
  const { t } = useTranslation('versions')
  const { settings, change } = useSettings()
  const { navigation } = useStores()
  const visit = useVisit()
  const issues = useIssues()
  const { ask, asked = '' } = issues
  const accept = useAcceptFinding()
  const make = useMakeIssue()
  const [remark, setRemark] = useState(asked)
  const [author, setAuthor] = useState(settings.author)
  const [making, setMaking] = useState(false)
  const judgement = useJudgement()
  const blocking = blockingFindings(visit, judgement)
  const number = nextNumber(issues)
  const close = () => ask(undefined)

  // The way to what blocks leads out of here.
  const turn = useNavigation((state) => state.flash?.turn)
  const [turnBefore] = useState(() => navigation.getState().flash?.turn)
  useEffect(() => {
    if (turn !== turnBefore) ask(undefined)
  }, [turn, turnBefore, ask])

  const keepAuthor = () => {
    if (author.trim() !== settings.author) void change({ author: author.trim().slice(0, 200) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (making || blocking.length > 0) return
    keepAuthor()
    setMaking(true)
    if (await make({ author: author.trim(), remark: remark.trim() })) return close()
    setMaking(false)
  }
  const authorField = (
    <TextField
      label={t('author')}
      echo={t('authorNote')}
      value={author}
      maxLength={200}
      onChange={setAuthor}
      onBlur={keepAuthor}
    />
  )
  return (
    <Dialog open onClose={close} heading={t('makeNow', { number })} width={520}>
      <form onSubmit={(event) => void submit(event)}>
        <div className={styles.body}>
          {/* What is accepted stands beside a name: that comes first. */}
          {blocking.length === 0 ? null : authorField}
          {blocking.length === 0 ? (
            <p className={styles.note}>{t('makeNote')}</p>
          ) : (
            <div role="alert">
              <p className={styles.blocked}>{t('blocked', { count: blocking.length })}</p>
              <ul className={styles.findings}>
                {blocking.map((finding) => (
                  <FindingEntry
                    key={findingKey(finding)}
                    finding={finding}
                    office={judgement.office}
                    onAccept={(reason) => accept(finding, reason)}
                  />
                ))}
              </ul>
            </div>
          )}
          <TextField
            label={t('remarkFor', { number })}
            placeholder={t('remarkPlaceholder')}
            autoFocus={blocking.length === 0}
            value={remark}
            maxLength={2000}
            onChange={setRemark}
          />
          {blocking.length === 0 ? authorField : null}
        </div>
        <div className={styles.acts}>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button look="filled" type="submit" isDisabled={making || blocking.length > 0}>
            {t('makeNow', { number })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
