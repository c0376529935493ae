import type { Person } from '../../../shared/model/visit'
import type { Edit } from '../records/use-editing'

/** What each part of a person's pane is given. */
export type PersonPartProps = { readonly person: Person; readonly edit: Edit<'people'> }
