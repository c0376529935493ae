import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SideId } from '../../../shared/base/id'
import { type Language, languages } from '../../../shared/base/language'
import { peopleOfTable } from '../../../shared/commands/intake/people-of-table'
import { guessColumns, type PersonColumn, personColumns } from '../../../shared/commands/intake/table-columns'
import { lastOrderKey } from '../../../shared/commands/place-record'
import { inOrder } from '../../../shared/rules/item-order'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { Button } from '../../ui/button'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Select } from '../../ui/select'
import { useEditing } from '../records/use-editing'
import styles from './intake.module.css'

type TablePreviewProps = { readonly rows: readonly (readonly string[])[]; readonly onClose: () => void }

const shown = 8

/** The first rows under what each column is taken for, and who comes of it. */
export function TablePreview({ rows, onClose }: TablePreviewProps) {
  const { t } = useTranslation('intake')
  const { toasts } = useStores()
  const { visit, language, nameOf, act } = useEditing()
  const [headings = []] = rows
  const width = Math.max(...rows.slice(0, 200).map((row) => row.length))
  const sides = inOrder(visit.sides)
  const [columns, setColumns] = useState<readonly (PersonColumn | undefined)[]>(() => guessColumns(headings))
  const [side, setSide] = useState<SideId | undefined>(sides[0]?.id)
  const [spoken, setSpoken] = useState<Language>(language)
  const found = useMemo(() => {
    const after = lastOrderKey(visit, 'people')
    return side === undefined ? undefined : peopleOfTable({ rows: rows.slice(1), columns, side, language: spoken, after, newId })
  }, [visit, rows, columns, side, spoken])
  const count = found?.people.length ?? 0
  const hasNames = columns.some((column) => column === 'name' || column === 'family')

  const add = () => {
    const commands = (found?.people ?? []).map((record) => ({ kind: 'add', collection: 'people', record }) as const)
    if (!act({ kind: 'together', commands })) return
    toasts.getState().show({ sentence: t('peopleAdded', { count }) })
    onClose()
  }
  const take = (at: number, column: PersonColumn | 'none') =>
    setColumns(
      Array.from({ length: width }, (_, index) => {
        if (index === at) return column === 'none' ? undefined : column
        return columns[index] === column ? undefined : columns[index]
      })
    )
  const options = [
    { id: 'none' as const, words: t('notTaken') },
    ...personColumns.map((column) => ({ id: column, words: t(`columns.${column}`) }))
  ]
  return (
    <>
      <div className={styles.body}>
        <div className={styles.fields}>
          <Select
            look="framed"
            labelled="above"
            label={t('side')}
            value={side}
            options={sides.map(({ id }) => ({ id, words: nameOf('sides', id) }))}
            onPick={setSide}
          />
          <Select
            look="framed"
            labelled="above"
            label={t('language')}
            value={spoken}
            options={languages.map((each) => ({ id: each, words: nameOfLanguage(each), lang: each }))}
            onPick={setSpoken}
          />
        </div>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {Array.from({ length: width }, (_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <th key={at} scope="col">
                    <Select
                      look="framed"
                      labelled="bare"
                      label={t('column', { number: at + 1 })}
                      value={columns[at] ?? 'none'}
                      options={options}
                      onPick={(column) => take(at, column)}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
                <tr key={line} className={line === 0 ? styles.quiet : undefined}>
                  {Array.from({ length: width }, (_, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name
                    <td key={at}>{row[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles.note} role="status">
          {hasNames ? leftOut(found?.leftOut ?? []) : t('needsName')}
        </p>
      </div>
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="filled" isDisabled={count === 0} onPress={add}>
          {t('addPeople', { count })}
        </Button>
      </div>
    </>
  )

  /** Numbers as the spreadsheet program shows them, headings and all. */
  function leftOut(numbers: readonly number[]): string | null {
    if (numbers.length === 0) return rows.length > shown ? t('more', { count: rows.length - shown }) : null
    const named = numbers.slice(0, 12).map((number) => number + 1)
    return t('leftOut', { count: numbers.length, rows: `${named.join(', ')}${numbers.length > 12 ? ' …' : ''}` })
  }
}
