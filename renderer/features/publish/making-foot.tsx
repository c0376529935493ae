import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublishResult } from '../../../shared/backend/publishing'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { IconButton } from '../../ui/icon-button'
import { handOver } from '../library/hand-over'
import type { Making } from './making'
import styles from './making-foot.module.css'
import { reasonOf } from './reason-of'

type MakingFootProps = {
  readonly making: Making
  readonly nameOf: (path: string) => string
  /** Persons for whom no calendar was made, by name. */
  readonly without: readonly string[]
  /** Of the ZIP, without its ending. */
  readonly title: string
  readonly onStop: () => void
  readonly onDismiss: () => void
}

/** At the foot of the page: how far the files are, and where they went. */
export function MakingFoot({ making, nameOf, without, title, onStop, onDismiss }: MakingFootProps) {
  const { t } = useTranslation('publish')
  switch (making.kind) {
    case 'none':
      return null
    case 'under-way':
      return <UnderWay {...{ making, nameOf, onStop }} />
    case 'done':
      return <Done {...{ result: making.result, without, title, onDismiss }} />
    case 'stopped':
      return <Ended sentence={t('stopped')} onDismiss={onDismiss} />
    case 'refused':
      return <Ended sentence={t('refused', { reason: reasonOf(t, making.refusal) })} grave onDismiss={onDismiss} />
    case 'content-lost':
      return <Ended sentence={t('lost', { file: nameOf(making.file), text: making.text })} grave onDismiss={onDismiss} />
  }
}

type UnderWayProps = Pick<MakingFootProps, 'nameOf' | 'onStop'> & { readonly making: Extract<Making, { kind: 'under-way' }> }

function UnderWay({ making, nameOf, onStop }: UnderWayProps) {
  const { t } = useTranslation('publish')
  const { done, total, present, stopping } = making
  const words = present === '' ? (done < total || total === 0 ? t('beginning') : t('puttingInPlace')) : nameOf(present)
  return (
    <footer className={styles.foot}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={t('acts.make')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={t('progress', { done, total })}
      >
        <div style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <p className={styles.words}>
        <b>{t('progress', { done, total })}</b>
        <span>{words}</span>
      </p>
      <Button look="plain" isDisabled={stopping} onPress={onStop}>
        {stopping ? t('stopping') : t('stop')}
      </Button>
    </footer>
  )
}

type DoneProps = Pick<MakingFootProps, 'without' | 'title' | 'onDismiss'> & { readonly result: PublishResult }

function Done({ result, without, title, onDismiss }: DoneProps) {
  const { t, i18n } = useTranslation('publish')
  const backend = useBackend()
  const { toasts } = useStores()
  const mayShow = useMayShowFolder()
  const { folder, files, download } = result
  const names = new Intl.ListFormat(i18n.language).format(without)
  const fetchZip = async (token: string) => {
    try {
      handOver(`${title}.zip`, await backend.download(token))
    } catch {
      toasts.getState().show({ sentence: t('notDownloaded'), grave: true })
    }
  }
  return (
    <footer className={styles.foot}>
      <div className={styles.outcome} role="status">
        <p className={styles.words}>
          <b>{t('made', { count: files.length })}</b>
          <span className={styles.path}>{folder}</span>
        </p>
        {without.length === 0 ? null : <p className={styles.note}>{t('withoutItems', { count: without.length, names })}</p>}
      </div>
      {mayShow ? <Button onPress={() => void backend.call('folder.show', { path: folder })}>{t('showFolder')}</Button> : null}
      {download === undefined ? null : <Button onPress={() => void fetchZip(download)}>{t('downloadZip')}</Button>}
      <IconButton icon={X} words={t('close')} onPress={onDismiss} />
    </footer>
  )
}

type EndedProps = { readonly sentence: string; readonly grave?: boolean; readonly onDismiss: () => void }

function Ended({ sentence, grave = false, onDismiss }: EndedProps) {
  const { t } = useTranslation('publish')
  return (
    <footer className={styles.foot} data-grave={grave}>
      {grave ? <FindingMark severity="block" silent /> : null}
      <p className={styles.outcome} role={grave ? 'alert' : 'status'}>
        {sentence}
      </p>
      <IconButton icon={X} words={t('close')} onPress={onDismiss} />
    </footer>
  )
}

function useMayShowFolder(): boolean {
  const backend = useBackend()
  const [may, setMay] = useState(false)
  useEffect(() => {
    let gone = false
    backend.call('info', {}).then(
      ({ capabilities }) => !gone && setMay(capabilities.showFolder),
      () => undefined
    )
    return () => {
      gone = true
    }
  }, [backend])
  return may
}
