/** Points of a length in millimetres. */
export function mm(length: number): number {
  return (length * 72) / 25.4
}

export type Margins = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A sheet with its margins, all in points. */
export type Sheet = { readonly width: number; readonly height: number; readonly margins: Margins }

export function a4(left: number, right: number, top: number, bottom: number): Sheet {
  return { width: mm(210), height: mm(297), margins: { left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) } }
}

export function a4Across(left: number, right: number, top: number, bottom: number): Sheet {
  return { ...a4(left, right, top, bottom), width: mm(297), height: mm(210) }
}

/** Width of the type area in points. */
export function measureOf(sheet: Sheet): number {
  return sheet.width - sheet.margins.left - sheet.margins.right
}
