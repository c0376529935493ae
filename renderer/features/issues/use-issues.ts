import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Visit } from '../../../shared/model/visit'
import { useBackend } from '../../backend/backend-context'
import { useVisit } from '../../state/use-visit'
import { type IssueContent, type IssuesState, issuesOfVisit } from './issues-of-visit'

/** The issues of the open visit. */
export function useIssues(): IssuesState {
  return useStore(issuesOfVisit(useBackend(), useVisit().id))
}

/** The draft for 0, else the content of an issue, which is fetched when it is first asked for. */
export function useContent(number: number | undefined, draft: Visit): IssueContent | undefined {
  const { contents, fetch } = useIssues()
  useEffect(() => {
    if (number !== undefined && number > 0) fetch(number)
  }, [number, fetch])
  if (number === undefined) return undefined
  return number === 0 ? { visit: draft } : contents.get(number)
}
