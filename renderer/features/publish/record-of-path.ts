import { type Collection, collections, type Visit } from '../../../shared/model/visit'

/** The record in which a text stands, from a path such as `items.byd.title`; undefined where it belongs to the visit itself. */
export function recordOfPath(visit: Visit, path: string): { readonly collection: Collection; readonly id: string } | undefined {
  const [first, id] = path.split(/[./]/)
  const collection = collections.find((name) => name === first)
  return collection !== undefined && id !== undefined && Object.hasOwn(visit[collection], id) ? { collection, id } : undefined
}
