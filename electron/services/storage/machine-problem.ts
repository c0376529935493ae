import type { StorageRefusal } from '../../../shared/backend/contract'
import { Locked } from './stored-files'

/** What the machine refused, as a value; an error that is the program's own is thrown on. */
export function machineProblem(error: unknown): StorageRefusal {
  if (error instanceof Locked) return { kind: 'locked' }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'disk-full' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EMFILE':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
      return { kind: 'not-writable', code }
    case 'ENOENT':
    case 'EISDIR':
    case 'EIO':
      return { kind: 'unreadable', code }
    default:
      throw error
  }
}
