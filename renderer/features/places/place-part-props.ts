import type { Place } from '../../../shared/model/visit'
import type { Edit } from '../records/use-editing'

/** What each part of a place's pane is given. */
export type PlacePartProps = { readonly place: Place; readonly edit: Edit<'places'> }
