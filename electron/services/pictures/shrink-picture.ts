import { loadSharp } from './load-sharp'
import { pictureLimits } from './picture-limits'

/** The largest a picture is shown, in pixels. */
export type Box = { readonly width: number; readonly height: number }

/** A kept picture as a JPEG no larger than the box; undefined where it is missing or no picture. Same picture, same bytes. */
export async function shrinkPicture(path: string, { width, height }: Box): Promise<Uint8Array | undefined> {
  const sharp = await loadSharp()
  try {
    return await sharp(path, { limitInputPixels: pictureLimits.pixels, failOn: 'truncated', sequentialRead: true })
      .autoOrient()
      .resize({ width, height, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .timeout({ seconds: pictureLimits.seconds })
      .jpeg({ quality: 86 })
      .toBuffer()
  } catch {
    return undefined
  }
}
