import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useContext, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../shared/rules/fold-text'
import styles from './combo-box.module.css'
import framed from './framed.module.css'
import lists from './list.module.css'
import type { Option } from './option'

type ComboBoxProps<Id extends string> = {
  readonly label: string
  readonly value: Id | undefined
  readonly options: readonly Option<Id>[]
  /** Undefined when the field was emptied. */
  readonly onPick: (id: Id | undefined) => void
  /** Makes a new record of what was typed and found nowhere. */
  readonly onCreate?: (words: string) => void
  readonly look?: 'inline' | 'framed'
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** A pick from many, found by any part of words or detail in any script. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, value, options, onPick, onCreate, look = 'inline', labelled = 'beside', placeholder, autoFocus } = props
  const { t } = useTranslation('ui')
  const current = options.find((option) => option.id === value)?.words ?? ''
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const [picks, setPicks] = useState(0)
  const found = typed === undefined || typed === current ? options : fitting(options, typed)
  const mayCreate = onCreate !== undefined && typed !== undefined && typed.trim() !== '' && found.length === 0
  const entries: readonly Option<string>[] = mayCreate ? [{ id: 'create', words: t('create', { words: typed.trim() }) }] : found

  const pick = (picked: Option<Id> | undefined): void => {
    if (picked !== undefined && picked.id !== value) onPick(picked.id)
    setTyped(undefined)
    setPicks(picks + 1)
  }
  // What fits only one needs no pointing at it. The list itself, which would put back what was there, is not asked.
  const onEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || found.length !== 1 || (typed ?? '').trim() === '') return
    if (event.currentTarget.hasAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    pick(found[0])
  }
  // Left by a key while it is empty and nothing of the list is pointed at, the list would put back what was there before.
  const clearOnKey = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if ((key !== 'Tab' && key !== 'Enter') || currentTarget.hasAttribute('aria-activedescendant')) return
    if (typed?.trim() !== '' || value === undefined) return
    onPick(undefined)
    setTyped(undefined)
  }

  // A closed list needs nothing but its pick: an inspector holds dozens of lists, some of hundreds of entries.
  const listed = open || typed !== undefined ? entries : entries.filter((entry) => entry.id === value)

  return (
    <AriaComboBox
      className={styles.field ?? ''}
      data-look={look}
      data-labelled={labelled}
      aria-label={labelled === 'bare' ? label : undefined}
      autoFocus={autoFocus ?? false}
      menuTrigger="focus"
      allowsEmptyCollection
      items={listed}
      onOpenChange={setOpen}
      inputValue={typed ?? current}
      selectedKey={value ?? null}
      onInputChange={(text) => setTyped(text === current ? undefined : text)}
      onSelectionChange={(key) => {
        if (mayCreate && key === 'create') onCreate(typed.trim())
        pick(options.find((option) => option.id === key))
      }}
      onBlur={() => {
        if (typed?.trim() === '' && value !== undefined) onPick(undefined)
        setTyped(undefined)
      }}
    >
      {labelled === 'bare' ? null : <Label className={styles.label}>{label}</Label>}
      <Group className={(look === 'framed' ? framed.frame : styles.frame) ?? ''}>
        {look === 'inline' && typed === undefined && current !== '' ? (
          <span className={styles.shown} aria-hidden>
            {current}
          </span>
        ) : null}
        <Input
          placeholder={placeholder ?? '–'}
          className={styles.input ?? ''}
          onKeyDownCapture={onEnter}
          onKeyDown={clearOnKey}
        />
        <Button className={styles.open ?? ''} aria-label={t('choices')}>
          <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
        </Button>
      </Group>
      <CloseAfter picks={picks} />
      <Popover className={lists.popover ?? ''} offset={4}>
        <ListBox<Option<string>>
          className={lists.list ?? ''}
          renderEmptyState={() => <p className={lists.empty}>{t('nothingFits', { words: typed ?? '' })}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.words} className={lists.entry ?? ''}>
              <span className={lists.words} lang={option.lang}>
                {option.words}
              </span>
              {option.detail === undefined ? null : <span className={lists.detail}>{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** Those that have all words typed; what is called so stands before what only mentions it: Moscow before Moscow time. */
function fitting<Id extends string>(options: readonly Option<Id>[], typed: string): readonly Option<Id>[] {
  const wanted = foldText(typed)
  const rankOf = ({ words, detail }: Option<Id>): number => {
    const own = ` ${foldText(words)}`
    if (own.includes(` ${wanted}`)) return 0
    return wanted.split(' ').every((word) => `${own} ${foldText(detail ?? '')}`.includes(word)) ? 1 : 2
  }
  const ranked = options.map((option) => ({ option, rank: rankOf(option) })).filter(({ rank }) => rank < 2)
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option)
}

/** A list whose pick goes elsewhere keeps nothing chosen and would stay open over what was added. */
function CloseAfter({ picks }: { readonly picks: number }) {
  const close = useContext(ComboBoxStateContext)?.close
  // biome-ignore lint/correctness/useExhaustiveDependencies: each pick closes once; the way to close is another at every drawing
  useEffect(() => {
    if (picks > 0) close?.()
  }, [picks])
  return null
}
