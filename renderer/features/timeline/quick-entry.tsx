import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../../shared/base/id'
import { dateOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { readLines } from '../../../shared/rules/phrase/read-lines'
import { type ColumnRole, columnRoles, readRows } from '../../../shared/rules/phrase/read-rows'
import { readTable } from '../../../shared/rules/phrase/read-table'
import { tableOfHtml } from '../../../shared/rules/phrase/table-of-html'
import { useNow } from '../../state/clock'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { mainGroup } from '../programme/new-item'
import type { DialogProps } from './dialog-props'
import { GroupChoice } from './group-choice'
import { itemsFromPhrases } from './items-from-phrases'
import { ReadingPreview, type ReadLine } from './reading-preview'

import styles from './timeline-dialogs.module.css'

/** A phrase in any of the four languages, its reading shown before Enter makes it an item; several lines make several. */
export function QuickEntry({ visit, words, language, day, run, onClose }: DialogProps) {
  const { t } = useTranslation('timeline')
  const [text, setText] = useState('')
  const [roles, setRoles] = useState<readonly ColumnRole[]>()
  const [without, setWithout] = useState<ReadonlySet<string>>(none)
  const today = dateOf(wallAt(visit.hostZone, useNow()))
  const ground = useMemo(
    () => ({ base: today >= visit.from && today <= visit.until ? today : day, from: visit.from, until: visit.until }),
    [today, day, visit.from, visit.until]
  )
  const [chosen, setChosen] = useState<readonly GroupId[]>()
  const table = useMemo(() => readRows(text, ground, visit.groups), [text, ground, visit.groups])
  const mapped = table === undefined ? undefined : { ...table, roles: roles?.length === table.roles.length ? roles : table.roles }
  const readings = mapped === undefined ? readLines(visit, text, ground) : readTable(visit, mapped, ground)
  const main = useMemo(() => mainGroup(visit), [visit])
  const read = readings.flatMap((reading): readonly ReadLine[] =>
    reading.ok ? [{ ...reading.value, groups: chosen ?? reading.value.groups ?? main }] : []
  )
  const [first] = readings
  const refusal = readings.length === 1 && first !== undefined && !first.ok ? first.refusal.kind : undefined

  const add = (): void => {
    if (read.length > 0 && run(itemsFromPhrases(visit, read, { day, language, without }))) onClose()
  }
  return (
    <Dialog open onClose={onClose} heading={t('quick.heading')} width={640} place="top">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className={styles.body}>
          <TextField
            label={t('quick.label')}
            multiline
            autoFocus
            placeholder={t('quick.example')}
            value={text}
            onChange={(next) => {
              setText(next)
              setWithout(none)
            }}
            onPaste={(event) => {
              const table = tableOfHtml(event.clipboardData.getData('text/html'))
              if (table === undefined) return
              event.preventDefault()
              setText(text === '' ? table : `${text}\n${table}`)
              setWithout(none)
            }}
            onKeyDown={(event) => {
              // A key that is handled goes no further unless it is let: Esc leaves the sheet.
              if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return event.continuePropagation()
              event.preventDefault()
              add()
            }}
            error={refusal === undefined ? undefined : t(refusals[refusal])}
          />
          {mapped === undefined ? null : (
            <div className={styles.columns}>
              {mapped.roles.map((role, index) => (
                <Select
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone.
                  key={index}
                  label={t('quick.column', { number: index + 1 })}
                  labelled="above"
                  look="framed"
                  value={role}
                  options={columnRoles.map((id) => ({ id, words: t(`quick.columns.${id}`) }))}
                  onPick={(picked) => setRoles(mapped.roles.map((each, at) => (at === index ? picked : each)))}
                />
              ))}
            </div>
          )}
          {read.length === 0 || mapped?.roles.includes('groups') ? null : (
            <GroupChoice
              {...{ visit, words }}
              groups={(read.length === 1 ? read[0]?.groups : chosen) ?? main}
              onGroups={setChosen}
            />
          )}
          <ReadingPreview {...{ visit, words, language, day, without }} readings={read} onWithout={setWithout} />
          {readings.length > 1 && read.length < readings.length ? (
            <p className={styles.stop}>{t('quick.skipped', { count: readings.length - read.length })}</p>
          ) : null}
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('quick.leave')}</Button>
          <Button look="filled" type="submit" isDisabled={read.length === 0}>
            {t('quick.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const none: ReadonlySet<string> = new Set()

const refusals = { 'no-such-day': 'quick.noDay', 'no-such-hour': 'quick.noHour', 'nothing-said': 'quick.nothing' } as const
