import { homedir } from 'node:os'
import { defaultOffice } from '../../shared/model/default-office'
import type { Office } from '../../shared/model/office'
import type { Exchange } from '../../shared/storage/exchange'
import { readOffice } from '../services/office/office-store'
import { dataFolderPath } from '../services/storage/data-folder'

/** The office that judges and prints a visit file: the one that the file brings, else the one of this computer. */
export async function ownOffice({ office }: Exchange): Promise<Office> {
  if (office !== undefined) return office
  const folder = dataFolderPath({ platform: process.platform, home: homedir(), variables: process.env }, undefined)
  return (await readOffice(folder)) ?? defaultOffice
}
