import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId, SeatingPlanId } from '../../../shared/base/id'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import { addPlan } from '../../../shared/commands/seat-edits'
import { defaultOffice } from '../../../shared/model/default-office'
import { seatingForms } from '../../../shared/model/seating-plan'
import type { Item, ItemKind } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { placedTime } from '../../../shared/rules/schedule'
import { itemOfPlan } from '../../../shared/rules/seats/plan-people'
import { newId } from '../../state/new-id'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import inspector from '../../ui/inspector.module.css'
import { Menu } from '../../ui/menu'
import { shortDay } from '../../ui/screen-date'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'
import { LinesPart } from './lines-part'
import planStyles from './plan.module.css'
import { PlanView } from './plan-view'

/** Kinds of items at which people sit, stand in rows or sign. */
const seated: ReadonlySet<ItemKind> = new Set(['meeting', 'talks', 'signing', 'meal', 'session', 'ceremony'])

/** Who sits where, event by event and plan by plan. */
export function SeatsPage() {
  const { t } = useTranslation('seating')
  const { visit, language, read, act } = useEditing()
  const office = useOffice() ?? defaultOffice
  const select = useNavigation((state) => state.select)
  const goToPage = useNavigation((state) => state.goToPage)
  const selectedPlan = useSelected('seatingPlans') as SeatingPlanId | undefined
  const selectedItem = useSelected('items') as ItemId | undefined
  const [wanted, want] = useState<ItemId>()
  const items = itemsInOrder(visit).filter(hasPlaces)
  const ofPlan = selectedPlan === undefined ? undefined : itemOfPlan(visit, selectedPlan)
  const chosen = [ofPlan?.id, selectedItem, wanted].find((id) => items.some((item) => item.id === id))
  const item = items.find(({ id }) => id === chosen) ?? items.find(({ seatingPlans }) => seatingPlans !== undefined) ?? items[0]
  if (item === undefined) {
    return (
      <div className={pageStyles.page}>
        <EmptyState sentence={t('page.noItem')}>
          <Button look="filled" onPress={() => goToPage('programme')}>
            {t('page.toProgramme')}
          </Button>
        </EmptyState>
      </div>
    )
  }
  const whenOf = ({ id }: Item) => {
    const time = placedTime(visit, id)
    return time === undefined ? '' : `${shortDay(dateOf(time.startWall), language)} ${clockOf(time.startWall)}`
  }
  const plans = (item.seatingPlans ?? []).flatMap((id) => visit.seatingPlans[id] ?? [])
  const plan = plans.find(({ id }) => id === selectedPlan) ?? plans[0]
  const show = (id: SeatingPlanId | undefined) => select(id === undefined ? undefined : { collection: 'seatingPlans', id })
  const add = (form: (typeof seatingForms)[number]) => {
    const id = newId<SeatingPlanId>()
    const title = { [language]: t('page.title', { form: t(`forms.${form}`), item: read(item.shortTitle ?? item.title) }) }
    if (act(addPlan(visit, office, item, form, { id, title }))) show(id)
  }
  return (
    <div className={pageStyles.page}>
      <ViewBar
        end={
          <>
            {plans.length < 2 || plan === undefined ? null : (
              <Segmented
                label={t('page.plans')}
                value={plan.id}
                options={plans.map((one) => ({ id: one.id, words: t(`forms.${one.tables[0]?.form ?? 'talks'}`) }))}
                onPick={show}
              />
            )}
            <Menu
              label={t('page.add')}
              groups={[
                {
                  id: 'forms',
                  entries: seatingForms.map((form) => ({ id: form, words: t(`forms.${form}`), run: () => add(form) }))
                }
              ]}
            >
              <Button>+ {t('page.add')}</Button>
            </Menu>
          </>
        }
      >
        <Select
          label={t('page.item')}
          labelled="bare"
          look="bar"
          value={item.id}
          options={items.map((one) => ({ id: one.id, words: read(one.title), detail: whenOf(one) }))}
          onPick={(id) => {
            select(undefined)
            want(id)
          }}
        />
      </ViewBar>
      {plan === undefined ? (
        <div className={pageStyles.panes}>
          <div className={planStyles.main}>
            <EmptyState sentence={t('page.noPlan')}>
              <Button look="filled" onPress={() => add(formFor(item))}>
                {t('page.addForm', { form: t(`forms.${formFor(item)}`) })}
              </Button>
            </EmptyState>
          </div>
          <aside className={inspector.inspector} aria-label={read(item.title)}>
            <LinesPart item={item} />
          </aside>
        </div>
      ) : (
        <PlanView key={plan.id} plan={plan} item={item} onGone={() => show(undefined)} />
      )}
    </div>
  )
}

/** What has a plan, may get one, or begins with a line of hosts who greet. */
function hasPlaces({ seatingPlans = [], status, kind, participants }: Item): boolean {
  if (seatingPlans.length > 0) return true
  return status !== 'cancelled' && (seated.has(kind) || participants.some(({ role }) => role === 'greeter'))
}

function formFor({ kind }: Item): (typeof seatingForms)[number] {
  return kind === 'signing'
    ? 'signing'
    : kind === 'meal'
      ? 'round'
      : kind === 'ceremony' || kind === 'arrival' || kind === 'departure'
        ? 'photograph'
        : kind === 'session'
          ? 'rows'
          : 'talks'
}
