import { type GeoStream, geoCentroid, geoMercator, geoPath } from 'd3-geo'
import { outlineOf } from './data.ts'

/** Points nearer to the one before than this, in units of the picture, show nothing. */
const FINEST = 0.7

/** The outline of a country as the path of an SVG in a square of so many units, turned so that no date line cuts it. */
export function pathOf(code: string, size: number): string | null {
  const outline = outlineOf(code)
  if (!outline) return null
  const [longitude] = geoCentroid(outline)
  const projection = geoMercator().rotate([-longitude, 0]).fitSize([size, size], outline)
  return geoPath({ stream: (stream) => projection.stream(thinned(stream)) }).digits(1)(outline)
}

/** Passes on the first and last point of each line, and between them what can be seen. */
function thinned(to: GeoStream): GeoStream {
  let last: [number, number] | null = null
  let skipped: [number, number] | null = null
  return {
    point(x, y) {
      skipped = [x, y]
      if (last && Math.hypot(x - last[0], y - last[1]) < FINEST) return
      to.point(x, y)
      last = [x, y]
      skipped = null
    },
    lineStart() {
      last = null
      to.lineStart()
    },
    lineEnd() {
      if (skipped) to.point(...skipped)
      skipped = null
      to.lineEnd()
    },
    polygonStart: () => to.polygonStart(),
    polygonEnd: () => to.polygonEnd(),
  }
}
