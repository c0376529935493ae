import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/model/visit'
import { type Finding, findingKey } from '../../../shared/rules/finding'
import { findingSentence } from '../../../shared/rules/finding-sentence'
import { useStores } from '../../state/stores'
import { useTeller } from '../findings/use-teller'

/** Of many people concerned the toast names so many: it lies over the programme. */
const named = 1

/** A change is done without asking; what it newly brought about is said in its own toast, a moment later. */
export function useTellNewFindings(visit: Visit, found: readonly Finding[]): void {
  const { t } = useTranslation('changes')
  const { session, toasts } = useStores()
  const teller = useTeller()
  const before = useRef<{ readonly visit: Visit; readonly keys: ReadonlySet<string> }>(undefined)
  const latest = useRef({ t, teller })
  useEffect(() => {
    latest.current = { t, teller }
  })
  useEffect(() => {
    const grave = found.filter(({ severity }) => severity !== 'note')
    const known = before.current
    before.current = { visit, keys: new Set(grave.map(findingKey)) }
    const { history } = session.getState()
    const step = history?.past.at(-1)
    // Undone changes and those of another window bring nothing about.
    if (known === undefined || step?.after !== visit || history?.present !== visit || history.future.length > 0) return
    const fresh = grave.filter((finding) => !known.keys.has(findingKey(finding)))
    const [first] = fresh
    if (first === undefined) return
    const sentence = findingSentence(first, visit, latest.current.teller, named)
    const more = fresh.length - 1
    toasts
      .getState()
      .goOn(
        more === 0 ? latest.current.t('newFinding', { sentence }) : latest.current.t('newFindings', { sentence, count: more })
      )
  }, [visit, found, session, toasts])
}
