/** What of a picture is taken in, and what of it is kept. */
export const pictureLimits = {
  bytes: 10_000_000,
  pixels: 40_000_000,
  /** Longest edge of what is kept: a full page of A4 at 300 dpi has 3,508. */
  edge: 4096,
  seconds: 10
}
