import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EncryptionState } from '../../../shared/backend/encryption'
import { unreachable } from '../../../shared/base/unreachable'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'
import { Button } from '../../ui/button'
import { type Given, PassphraseDialog } from './passphrase-dialog'
import styles from './safety.module.css'
import { useEncryption } from './use-encryption'

type Wish = 'turnOn' | 'turnOff' | 'change'

/** Whether the files of this folder are enciphered, and the ways to change that. */
export function EncryptionSettings() {
  const { t } = useTranslation('safety')
  const state = useEncryption()
  const [wish, setWish] = useState<Wish>()
  if (state === undefined) return null
  return (
    <div className={styles.lines}>
      <p>{t(`encryption.${sentenceOf(state)}`)}</p>
      {state.kind === 'on' && state.bySystem ? <p className={styles.note}>{t('encryption.bySystem')}</p> : null}
      <div className={styles.buttons}>
        {state.kind === 'off' ? <Button onPress={() => setWish('turnOn')}>{t('encryption.turnOn')}</Button> : null}
        {state.kind === 'on' ? (
          <>
            <Button onPress={() => setWish('change')}>{t('encryption.change')}</Button>
            <Button onPress={() => setWish('turnOff')}>{t('encryption.turnOff')}</Button>
          </>
        ) : null}
      </div>
      {wish === undefined ? null : <WishDialog wish={wish} onClose={() => setWish(undefined)} />}
    </div>
  )
}

function WishDialog({ wish, onClose }: { readonly wish: Wish; readonly onClose: () => void }) {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const { toasts } = useStores()
  const given = async ({ present, next }: Given) => {
    const reply = await call(present, next)
    if (reply.ok)
      toasts
        .getState()
        .show({ sentence: t(`encryption.${({ turnOn: 'isOn', turnOff: 'isOff', change: 'changed' } as const)[wish]}`) })
    return reply
  }
  const call = (present: string, next: string) => {
    switch (wish) {
      case 'turnOn':
        return backend.call('encryption.turnOn', { passphrase: next })
      case 'turnOff':
        return backend.call('encryption.turnOff', { passphrase: present })
      case 'change':
        return backend.call('encryption.changePassphrase', { passphrase: present, next })
      default:
        return unreachable(wish)
    }
  }
  const act = { turnOn: 'doTurnOn', turnOff: 'doTurnOff', change: 'doChange' } as const
  return (
    <PassphraseDialog
      heading={t(`encryption.${wish}`)}
      warning={t(wish === 'turnOff' ? 'encryption.offWarning' : 'encryption.warning')}
      act={t(`encryption.${act[wish]}`)}
      asks={{ present: wish !== 'turnOn', next: wish !== 'turnOff' }}
      onGiven={given}
      onClose={onClose}
    />
  )
}

function sentenceOf({ kind }: EncryptionState): 'off' | 'on' | 'changing' | 'lost' {
  switch (kind) {
    case 'off':
    case 'on':
      return kind
    case 'turning-on':
    case 'turning-off':
      return 'changing'
    case 'locked':
    case 'key-lost':
      return 'lost'
    default:
      return unreachable(kind)
  }
}
