import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Office, RankTable } from '../../../shared/model/office'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { LocalizedField } from '../../ui/localized-field'
import { PageHead } from '../../ui/page-head'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { NumberField } from '../records/number-field'
import { codeFrom } from './code-from'
import { nameIn } from './name-in'
import styles from './tables.module.css'

type RankTablesProps = { readonly office: Office; readonly onChange: (changes: Partial<Office>) => void }

/** The ranks by which sides are ordered: a level for each, the same level meeting as counterparts whatever the table. */
export function RankTables({ office, onChange }: RankTablesProps) {
  const { t } = useTranslation('seating')
  const language = useInterfaceLanguage()
  const [chosen, choose] = useState(office.rankTables[0]?.id)
  const table = office.rankTables.find(({ id }) => id === chosen) ?? office.rankTables[0]
  const replace = (next: RankTable) => onChange({ rankTables: office.rankTables.map((one) => (one.id === next.id ? next : one)) })
  const add = () => {
    const id = codeFrom('table', office.rankTables)
    onChange({ rankTables: [...office.rankTables, { ...(table ?? { ranks: [] }), id, name: { [language]: t('ranks.own') } }] })
    choose(id)
  }
  return (
    <section aria-label={t('ranks.heading')}>
      <PageHead heading={t('ranks.heading')} detail={t('ranks.note')} />
      <div className={styles.bar}>
        <Select
          label={t('ranks.table')}
          labelled="bare"
          look="framed"
          value={table?.id}
          options={office.rankTables.map((one) => ({ id: one.id, words: nameIn(one.name, language) || one.id }))}
          onPick={choose}
        />
        <Button onPress={add}>{t('ranks.copy')}</Button>
        {table === undefined ? null : (
          <Segmented
            label={t('ranks.chinese')}
            value={table.chinese ?? 'pinyin'}
            options={[
              { id: 'pinyin', words: t('ranks.pinyin') },
              { id: 'strokes', words: t('ranks.strokes') }
            ]}
            onPick={(chinese) => replace({ ...table, chinese })}
          />
        )}
      </div>
      {table === undefined ? null : <Table key={table.id} table={table} onChange={replace} />}
    </section>
  )
}

function Table({ table, onChange }: { readonly table: RankTable; readonly onChange: (table: RankTable) => void }) {
  const { t } = useTranslation('seating')
  const language = useInterfaceLanguage()
  const ranks = [...table.ranks].sort((a, b) => a.level - b.level)
  const set = (code: string, changes: Partial<RankTable['ranks'][number]>) => {
    onChange({ ...table, ranks: ranks.map((rank) => (rank.code === code ? { ...rank, ...changes } : rank)) })
    return undefined
  }
  const exchange = (at: number, step: -1 | 1) => {
    const [one, other] = [ranks[at], ranks[at + step]]
    if (one === undefined || other === undefined) return
    // Of one level the place in the list alone changes; of two levels the levels do.
    const next = [...ranks]
    next[at] = { ...other, level: one.level }
    next[at + step] = { ...one, level: other.level }
    onChange({ ...table, ranks: next })
  }
  return (
    <>
      <LocalizedField
        label={t('ranks.name')}
        labelled="above"
        first={language}
        value={table.name}
        onCommit={(name) => {
          onChange({ ...table, name })
          return undefined
        }}
      />
      <ul className={styles.list} aria-label={t('ranks.list', { name: nameIn(table.name, language) })}>
        {ranks.map((rank, at) => (
          <li key={rank.code} className={styles.rank}>
            <span className={styles.level}>
              <NumberField
                label={t('ranks.levelOf', { name: nameIn(rank.name, language) })}
                labelled="bare"
                min={1}
                max={99}
                value={rank.level}
                onCommit={(level) => set(rank.code, level === undefined ? {} : { level })}
              />
            </span>
            <LocalizedField
              label={t('ranks.rank')}
              labelled="bare"
              first={language}
              value={rank.name}
              onCommit={(name) => set(rank.code, { name })}
            />
            <span className={styles.acts}>
              <IconButton icon={ArrowUp} words={t('ranks.up')} isDisabled={at === 0} onPress={() => exchange(at, -1)} />
              <IconButton
                icon={ArrowDown}
                words={t('ranks.down')}
                isDisabled={at === ranks.length - 1}
                onPress={() => exchange(at, 1)}
              />
              <IconButton
                icon={X}
                words={t('ranks.remove')}
                onPress={() => onChange({ ...table, ranks: ranks.filter(({ code }) => code !== rank.code) })}
              />
            </span>
          </li>
        ))}
      </ul>
      <Button
        onPress={() => {
          const code = codeFrom(
            'rank',
            ranks.map((rank) => ({ id: rank.code }))
          )
          const level = Math.min(99, (ranks.at(-1)?.level ?? 0) + 1)
          onChange({ ...table, ranks: [...ranks, { code, level, name: { [language]: t('ranks.fresh') } }] })
        }}
      >
        + {t('ranks.add')}
      </Button>
    </>
  )
}
