import type { TFunction } from 'i18next'
import { Lock } from 'lucide-react'
import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { FindingMark } from '../../ui/finding-mark'
import type { ItemWords } from '../programme/item-words'
import { KindIcon } from '../programme/kind-icon'
import { Asterisk } from './asterisk'
import { cardFaces } from './card-faces'
import { type CardForm, type CardWords, cardForm } from './card-form'
import { CardFrame } from './card-frame'
import rows from './card-lines.module.css'
import type { CardProps } from './card-props'
import { FarCard } from './far-card'
import styles from './item-card.module.css'
import { LegCard } from './leg-card'
import { NightChip } from './night-chip'
import { type PeakForm, peakForm } from './peak-form'
import type { CardPlace } from './timeline-layout'
import { TransferCard } from './transfer-card'

const hospitality: ReadonlySet<Item['kind']> = new Set(['meal', 'lodging'])

/** One entry of a day, drawn by its kind. Anew only when its own item, place or words change. */
export const ItemCard = memo(function ItemCard(props: CardProps) {
  const { item } = props.place.entry
  // The card that holds the focus stays the same node wherever one scrolls.
  if (!(props.near || props.reachable || props.selected)) return <FarCard {...props} />
  if (props.place.folded) return <NightChip {...props} />
  if (item.time.kind === 'leg') return <LegCard {...props} />
  if (item.kind === 'transfer') return <TransferCard {...props} />
  return <PlainCard {...props} />
})

function PlainCard(props: CardProps) {
  const { place, words, language, finding, changedSince } = props
  const { entry, width, height } = place
  const { t } = useTranslation(['timeline', 'programme'])
  // A lane that widens pushes every later card aside; what those say stays as it is.
  const { marks, contents } = useMemo(
    () => written({ entry, width, height, words, language, finding, changedSince, t }),
    [entry, width, height, words, language, finding, changedSince, t]
  )
  return (
    <CardFrame {...props} className={styles.card} marks={marks}>
      {contents}
    </CardFrame>
  )
}

type Written = Pick<CardPlace, 'entry' | 'width' | 'height'> &
  Pick<CardProps, 'words' | 'language' | 'finding' | 'changedSince'> & { readonly t: TFunction<['timeline', 'programme']> }

function written(given: Written) {
  const { entry, width, height, words } = given
  const { item } = entry
  const said = cardWords(given)
  const letters = words.letters(item)
  const joint = letters.length > 1
  const shown = joint ? letters.length : 0
  const pitch = item.peak === true ? peakForm(said, width, height, shown, cardFaces) : undefined
  const internal = item.audience.kind === 'organisers'
  const lock = internal && width >= 100
  const form = cardForm(said, width - (lock ? 18 : internal ? 6 : 0), height - (item.peak ? 6 : 0), shown, cardFaces)
  const hour = <Hour {...given} />
  const marks = {
    'data-look': lookOf(item),
    'data-form': pitch === undefined ? form.kind : 'peak',
    'data-edge': joint ? 0 : (letters[0]?.rank ?? 0) % 5,
    'data-internal': internal || undefined,
    'data-plain': (item.peak === true && pitch === undefined) || undefined,
    'data-wide': (form.kind === 'rows' && form.wide) || undefined,
    'data-low': (pitch !== undefined && height < 44) || undefined,
    ...narrowness(width)
  }
  const contents = (
    <>
      {pitch !== undefined ? (
        <PeakContent form={pitch} {...{ said, hour }} signs={<Signs {...{ item, words }} letters={joint} />} />
      ) : form.kind === 'rows' ? (
        <RowsContent
          {...{ form, said, hour }}
          signs={<Signs {...{ item, words }} letters={joint && form.letters} sign={form.sign && !internal} />}
        />
      ) : (
        <RunningContent {...{ form, said, hour }} />
      )}
      {lock ? (
        <span className={rows.lock}>
          <Lock size={13} strokeWidth={1.6} aria-hidden />
        </span>
      ) : null}
    </>
  )
  return { marks, contents }
}

/** Below these widths a lock, and then the signs of the hour, find no room in the first line. */
function narrowness(width: number) {
  return { 'data-narrow': width < 100 || undefined, 'data-slim': width < 80 || undefined }
}

function lookOf(item: Item): 'peak' | 'rest' | 'free' | 'sheet' {
  if (item.peak === true) return 'peak'
  return hospitality.has(item.kind) ? 'rest' : item.kind === 'free-time' ? 'free' : 'sheet'
}

function cardWords({ entry, words, language, finding, changedSince, t }: Written): CardWords {
  const { item, time } = entry
  return {
    start: `${finding === undefined ? '' : '△ '}${changedSince === undefined ? '' : '* '}${time.precision === 'exact' ? '' : '~ '}${clockOf(time.startWall)}`,
    end: clockOf(time.endWall),
    title: words.read(item.title) || t('programme:untitled'),
    shortTitle: words.read(item.shortTitle),
    status: item.status === 'confirmed' ? '' : t(`short.${item.status}`),
    place: words.place(item),
    people: words.list(words.who(item).names),
    language
  }
}

function Hour({ entry, finding, changedSince, t }: Written) {
  const { time, continued } = entry
  return (
    <>
      {finding === undefined ? null : <FindingMark severity={finding} size={12} silent />}
      <Asterisk changedSince={changedSince} />
      {time.precision === 'to-be-confirmed' ? '?' : time.precision === 'approximate' ? `${t('programme:approximate')} ` : ''}
      {continued ? '…' : clockOf(time.startWall)}
    </>
  )
}

function RunningContent({ form, said, hour }: { readonly form: CardForm; readonly said: CardWords; readonly hour: ReactNode }) {
  if (form.kind === 'rows') return null
  const className = form.kind === 'line' ? rows.single : rows.run
  return form.title.map((line, index) => (
    <span key={line} className={className}>
      {index === 0 ? <b>{hour} </b> : null}
      <span className={rows.struck}>{line}</span>
      {form.status && index === form.title.length - 1 ? <small> {said.status}</small> : null}
    </span>
  ))
}

type RowsProps = {
  readonly form: Extract<CardForm, { kind: 'rows' }>
  readonly said: CardWords
  readonly hour: ReactNode
  readonly signs: ReactNode
}

function RowsContent({ form, said, hour, signs }: RowsProps) {
  return (
    <>
      <span className={rows.top}>
        <span className={rows.start} data-part="start">
          {hour}
        </span>
        {form.end ? (
          <span className={rows.end} data-part="end">
            –{said.end}
          </span>
        ) : null}
        {signs}
      </span>
      <TitleLines {...{ form, said }} />
      {form.place.map((line) => (
        <span key={line} className={rows.line}>
          {line}
        </span>
      ))}
      {form.people ? <span className={rows.line}>{said.people}</span> : null}
    </>
  )
}

type TitleProps = { readonly form: Pick<PeakForm, 'title' | 'status'>; readonly said: CardWords }

/** The title, and the status word at its end or below. */
function TitleLines({ form, said }: TitleProps) {
  return (
    <>
      {form.title.map((line, index) => (
        <span key={line} className={rows.title}>
          <span className={rows.struck}>{line}</span>
          {form.status === 'beside' && index === form.title.length - 1 ? <small> {said.status}</small> : null}
        </span>
      ))}
      {form.status === 'below' ? <span className={rows.line}>{said.status}</span> : null}
    </>
  )
}

type SignsProps = { readonly item: Item; readonly words: ItemWords; readonly letters: boolean; readonly sign?: boolean }

function Signs({ item, words, letters, sign = true }: SignsProps) {
  if (!letters && !sign) return null
  return (
    <span className={rows.signs} aria-hidden>
      {letters ? words.letters(item).map(({ id, letter }) => <b key={id}>{letter}</b>) : null}
      {sign ? <KindIcon kind={item.kind} size={14} /> : null}
    </span>
  )
}

type PeakProps = {
  readonly form: PeakForm
  readonly said: CardWords
  readonly hour: ReactNode
  readonly signs: ReactNode
}

/** A peak of the visit: its title beside the hour, in the size of a heading. */
function PeakContent({ form, said, hour, signs }: PeakProps) {
  return (
    <>
      <span>
        <span className={rows.start} data-part="start">
          {hour}
        </span>
        {form.end ? (
          <span className={rows.end} data-part="end">
            –{said.end}
          </span>
        ) : null}
      </span>
      <span>
        <TitleLines {...{ form, said }} />
        {form.people ? <span className={rows.line}>{said.people}</span> : null}
      </span>
      {form.signs ? signs : null}
    </>
  )
}
