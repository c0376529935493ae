import { useMemo } from 'react'
import { dateOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Judgement } from '../../../shared/rules/findings/judgement'
import { useNow } from '../../state/clock'
import { useVisit } from '../../state/use-visit'
import { useOffice } from './use-office'

/** By what the open visit is judged: this office's severities and thresholds, and today by the visit's own clock. */
export function useJudgement(): Judgement {
  const office = useOffice() ?? defaultOffice
  const today = dateOf(wallAt(useVisit().hostZone, useNow()))
  return useMemo(() => ({ office, today }), [office, today])
}
