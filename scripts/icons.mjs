// `node scripts/icons.mjs` draws the program's icons from assets/icons/*.svg with the system's Chromium: PNG for Linux, one .ico
// for Windows, one .icns for macOS. Both of these are mere containers of PNG files.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { root } from './root.mjs'

const folder = join(root, 'assets', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]
/** macOS names each size by a four-letter type; those of "2x" share their pixels with the next size. */
const appleTypes = {
  icp4: 16,
  icp5: 32,
  icp6: 64,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512
}

const pictures = await draw()
for (const [size, png] of pictures) writeFileSync(join(folder, `${size}x${size}.png`), png)
writeFileSync(join(folder, 'icon.ico'), windowsIcon(pictures))
writeFileSync(join(folder, 'icon.icns'), appleIcon(pictures))

async function draw() {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() })
  const page = await browser.newPage()
  const drawn = new Map()
  for (const size of sizes) {
    const svg = readFileSync(join(folder, size <= 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

// ICONDIR: 6 bytes, then 16 bytes for each picture (a side of 256 is written as 0), then the pictures.
function windowsIcon(drawn) {
  const head = Buffer.alloc(6 + 16 * windowsSizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(windowsSizes.length, 4)
  let offset = head.length
  windowsSizes.forEach((size, index) => {
    const entry = 6 + 16 * index
    const { length } = drawn.get(size)
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([head, ...windowsSizes.map((size) => drawn.get(size))])
}

// "icns" and the whole length, then type, length and picture for each; lengths count their own 8 bytes.
function appleIcon(drawn) {
  const chunks = Object.entries(appleTypes).map(([type, size]) => chunk(type, drawn.get(size)))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type, body) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}
