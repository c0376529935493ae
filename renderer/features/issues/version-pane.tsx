import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/model/visit'
import { changesBetween } from '../../../shared/rules/changes/changes-between'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useDispatch } from '../../state/use-visit'
import { Button } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { Segmented } from '../../ui/segmented'
import { ChangeList } from './change-list'
import { DayList } from './day-list'
import type { IssueContent } from './issues-of-visit'
import styles from './issues-page.module.css'
import { SideBySide } from './side-by-side'
import { useContent } from './use-issues'

const shows = ['changes', 'side-by-side', 'programme'] as const

type VersionPaneProps = {
  readonly draft: Visit
  /** The draft is 0. */
  readonly chosen: number
  /** The issue it is compared with; undefined before the first. */
  readonly before: number | undefined
  readonly onRestored: () => void
}

/** The chosen version: what differs from an earlier one, or its days, read-only. */
export function VersionPane({ draft, chosen, before, onRestored }: VersionPaneProps) {
  const { t } = useTranslation('versions')
  const dispatch = useDispatch()
  const [wanted, setWanted] = useState<(typeof shows)[number]>('changes')
  const show = before === undefined ? 'programme' : wanted
  const after = useContent(chosen, draft)
  const earlier = useContent(before, draft)
  const content = after !== undefined && 'visit' in after ? after.visit : undefined
  const old = earlier !== undefined && 'visit' in earlier ? earlier.visit : undefined
  const changes = useMemo(() => (old && content ? changesBetween(old, content) : []), [old, content])
  const concerned = useMemo(
    () => new Set(changes.flatMap((change) => (change.kind === 'item' ? change.concerned : []))).size,
    [changes]
  )
  const all = Object.keys(content?.people ?? {}).length
  const compared = show !== 'programme' && old !== undefined && content !== undefined && changes.length > 0
  return (
    <section className={styles.version} aria-labelledby="version-heading">
      <div id="version-heading">
        <PageHead
          heading={headingOf()}
          aside={compared ? t('reach', { changes: t('changes', { count: changes.length }), count: concerned, all }) : undefined}
        />
      </div>
      {before === undefined && chosen === 0 ? null : (
        <div className={styles.acts}>
          {before === undefined ? null : (
            <Segmented
              label={t('show')}
              value={show}
              options={shows.map((id) => ({ id, words: t(`shows.${id}`) }))}
              onPick={setWanted}
            />
          )}
          <span className={styles.room} />
          {chosen === 0 || content === undefined ? null : (
            <Button
              onPress={() => {
                if (dispatch({ kind: 'restore', number: chosen, content }).ok) onRestored()
              }}
            >
              {t('restore')}
            </Button>
          )}
        </div>
      )}
      {show === 'programme' ? (
        <Held content={after}>{(visit) => <DayList visit={visit} />}</Held>
      ) : (
        <Held content={after}>
          {(now) => (
            <Held content={earlier}>
              {(was) =>
                show === 'changes' ? (
                  <ChangeList before={was} after={now} changes={changes} />
                ) : (
                  <SideBySide
                    before={was}
                    after={now}
                    changes={changes}
                    names={[t('issue', { number: before }), versionName()]}
                  />
                )
              }
            </Held>
          )}
        </Held>
      )}
    </section>
  )

  function versionName(): string {
    return chosen === 0 ? t('draft') : t('issue', { number: chosen })
  }

  function headingOf(): string {
    if (show === 'programme') return chosen === 0 ? t('programmeOfDraft') : t('programmeOf', { number: chosen })
    return chosen === 0 ? t('changesSince', { before }) : t('changesBetween', { before, after: chosen })
  }
}

type HeldProps = { readonly content: IssueContent | undefined; readonly children: (visit: Visit) => React.ReactNode }

function Held({ content, children }: HeldProps) {
  const { t } = useTranslation('versions')
  const refusalSentence = useRefusalSentence()
  if (content === undefined) return <p className={styles.note}>{t('opening')}</p>
  if ('visit' in content) return children(content.visit)
  return (
    <p className={styles.note} role="alert">
      {t('notOpened', { reason: refusalSentence(content.refusal) })}
    </p>
  )
}
