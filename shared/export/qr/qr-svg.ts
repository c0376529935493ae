import type { QrModules } from './qr-modules'

/** White modules that a reader needs on every side (ISO/IEC 18004, 7.3.7). */
const quiet = 4

/** The symbol with its quiet zone as one path, `size` points wide. */
export function qrSvg(modules: QrModules, size: number): string {
  const across = modules.length + 2 * quiet
  const runs = modules.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...line.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${across} ${across}"><path fill="#000000" d="${runs.join('')}"/></svg>`
}
