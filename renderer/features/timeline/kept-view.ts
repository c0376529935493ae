import { type ProgrammeView, programmeViews } from '../programme/programme-view-bar'

const name = 'attache.programme-view'

/** The view in which the programme was last seen on this computer. */
export function keptView(): ProgrammeView {
  try {
    return programmeViews.find((view) => view === localStorage.getItem(name)) ?? 'timeline'
  } catch {
    return 'timeline'
  }
}

export function keepView(view: ProgrammeView): void {
  try {
    localStorage.setItem(name, view)
  } catch {
    // A browser that keeps nothing shows the timeline again.
  }
}
