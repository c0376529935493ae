import { Ellipsis } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActs } from '../../state/use-acts'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { IconButton } from '../../ui/icon-button'
import { Menu } from '../../ui/menu'
import { ViewBar } from '../../ui/view-bar'
import { NewLine } from '../records/new-line'
import pageStyles from '../records/record-page.module.css'
import styles from './form.module.css'

type OwnListViewProps<Entry> = {
  readonly tabs: ReactNode
  readonly entries: readonly Entry[]
  readonly words: { readonly add: string; readonly write: string; readonly empty: string }
  readonly nameOf: (entry: Entry) => string
  readonly onCreate: (words: string) => string | undefined
  readonly onMove: (id: string, step: -1 | 1) => void
  readonly onRemove: (id: string) => void
  readonly children: (entry: Entry) => ReactNode
}

/** A list that belongs to the visit itself, each entry with its fields in place. */
export function OwnListView<Entry extends { readonly id: string }>(props: OwnListViewProps<Entry>) {
  const { tabs, entries, words, nameOf, onCreate, onMove, onRemove, children } = props
  const { t } = useTranslation('records')
  const [writing, setWriting] = useState(false)
  const write = () => setWriting(true)
  useActs([{ id: 'create-record', words: words.add, keys: 'N', group: 'page', run: write }])
  return (
    <div className={pageStyles.page}>
      <ViewBar end={<Button onPress={write}>+ {words.add}</Button>}>{tabs}</ViewBar>
      <div className={styles.form}>
        <div className={styles.single}>
          {writing ? (
            <NewLine
              label={words.write}
              onCreate={(typed) => typed.map(onCreate).find((refusal) => refusal !== undefined)}
              onClose={() => setWriting(false)}
            />
          ) : null}
          {entries.length === 0 && !writing ? (
            <EmptyState sentence={words.empty}>
              <Button look="filled" onPress={write}>
                {words.add}
              </Button>
            </EmptyState>
          ) : null}
          {entries.map((entry, index) => (
            <section key={entry.id} className={styles.entry} aria-label={nameOf(entry)}>
              <div className={styles.fields}>{children(entry)}</div>
              <Menu
                label={t('more')}
                groups={[
                  {
                    id: 'own',
                    entries: [
                      { id: 'up', words: t('moveUp'), disabled: index === 0, run: () => onMove(entry.id, -1) },
                      {
                        id: 'down',
                        words: t('moveDown'),
                        disabled: index === entries.length - 1,
                        run: () => onMove(entry.id, 1)
                      },
                      { id: 'remove', words: t('remove'), grave: true, run: () => onRemove(entry.id) }
                    ]
                  }
                ]}
              >
                <IconButton icon={Ellipsis} words={t('moreOf', { name: nameOf(entry) })} />
              </Menu>
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
