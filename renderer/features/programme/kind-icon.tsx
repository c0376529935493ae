import {
  BedDouble,
  Bus,
  Coffee,
  Flag,
  Handshake,
  Landmark,
  type LucideIcon,
  MapPin,
  Mic,
  NotebookText,
  Plane,
  PlaneLanding,
  PlaneTakeoff,
  Presentation,
  Signature,
  TrainFront,
  Users,
  Utensils
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ItemKind } from '../../../shared/model/visit'

const icons: Readonly<Record<ItemKind, LucideIcon>> = {
  arrival: PlaneLanding,
  departure: PlaneTakeoff,
  transfer: Bus,
  flight: Plane,
  train: TrainFront,
  meeting: Users,
  talks: Handshake,
  signing: Signature,
  'site-visit': MapPin,
  session: Presentation,
  ceremony: Flag,
  meal: Utensils,
  culture: Landmark,
  press: Mic,
  lodging: BedDouble,
  briefing: NotebookText,
  'free-time': Coffee
}

/** The sign of a kind; its word is read aloud and shown on hover. */
export function KindIcon({ kind, size = 15 }: { readonly kind: ItemKind; readonly size?: number }) {
  const { t } = useTranslation('terms')
  const Icon = icons[kind]
  const words = t(`kinds.${kind}`)
  return (
    <span role="img" aria-label={words} title={words} style={{ display: 'inline-flex', verticalAlign: '-2px' }}>
      <Icon size={size} strokeWidth={1.5} aria-hidden />
    </span>
  )
}
