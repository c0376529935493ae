import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../../shared/backend/client'
import type { IssueSummary, OwedToPerson, StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import type { Visit } from '../../../shared/model/visit'

type Refusal = StorageRefusal | { readonly kind: 'unreachable' }

/** The content of an issue, or why it cannot be had. */
export type IssueContent = { readonly visit: Visit } | { readonly refusal: Refusal }

export type IssuesState = {
  /** False until the backend has answered once. */
  readonly known: boolean
  /** The first one first. */
  readonly issues: readonly IssueSummary[]
  readonly damaged: readonly number[]
  readonly contents: ReadonlyMap<number, IssueContent>
  readonly owed: readonly OwedToPerson[]
  /** The remark with which the next issue is asked for; undefined while nobody asks. */
  readonly asked: string | undefined
  readonly ask: (remark: string | undefined) => void
  /** Fetches the content of an issue once; it never changes. */
  readonly fetch: (number: number) => void
}

const kept = new WeakMap<Backend, Map<VisitId, StoreApi<IssuesState>>>()

/** What is known of the issues of a visit; one for all who show it, kept up to date by the backend's events. */
export function issuesOfVisit(backend: Backend, visit: VisitId): StoreApi<IssuesState> {
  const ofBackend = kept.get(backend) ?? new Map<VisitId, StoreApi<IssuesState>>()
  kept.set(backend, ofBackend)
  const before = ofBackend.get(visit)
  if (before !== undefined) return before
  const made = createIssues(backend, visit)
  ofBackend.set(visit, made)
  return made
}

function createIssues(backend: Backend, id: VisitId): StoreApi<IssuesState> {
  const underWay = new Set<number>()
  let turn = 0
  const store = createStore<IssuesState>((set, get) => ({
    known: false,
    issues: [],
    damaged: [],
    contents: new Map(),
    owed: [],
    asked: undefined,
    ask: (remark) => set({ asked: remark }),
    fetch: (number) => {
      if (underWay.has(number) || hasVisit(get().contents.get(number))) return
      underWay.add(number)
      void contentOf(backend, id, number).then((content) => {
        underWay.delete(number)
        set((state) => ({ contents: new Map(state.contents).set(number, content) }))
      })
    }
  }))
  const readOwed = async (): Promise<void> => {
    turn += 1
    const mine = turn
    const reply = await backend.call('issue.owed', { id }).catch(() => undefined)
    if (mine === turn && reply?.ok) store.setState({ owed: reply.value.people })
  }
  const readList = async (): Promise<void> => {
    const reply = await backend.call('issue.list', { id }).catch(() => undefined)
    if (!reply?.ok) return
    const { issues, damaged } = reply.value
    const newest = issues.at(-1)
    if (newest !== undefined) store.getState().fetch(newest.number)
    store.setState({ known: true, issues, damaged })
    if (newest !== undefined) await readOwed()
  }
  backend.subscribe((event) => {
    if (event.kind === 'issue-made' && event.id === id) void readList()
    // Who is owed what also follows the distribution list, which is kept with the draft.
    if (event.kind === 'visit-saved' && event.id === id && store.getState().issues.length > 0) void readOwed()
  })
  void readList()
  return store
}

function hasVisit(content: IssueContent | undefined): boolean {
  return content !== undefined && 'visit' in content
}

async function contentOf(backend: Backend, id: VisitId, number: number): Promise<IssueContent> {
  try {
    const reply = await backend.call('issue.open', { id, number })
    return reply.ok ? { visit: reply.value.visit as Visit } : { refusal: reply.refusal }
  } catch {
    return { refusal: { kind: 'unreachable' } }
  }
}
