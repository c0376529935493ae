import type { Item } from '../../../shared/model/visit'

/** New values of an item's own fields; its time has a command of its own. */
export type ItemChanges = { readonly [Field in keyof Omit<Item, 'id' | 'time'>]?: Item[Field] | undefined }
