import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { svgNode, svgText } from '../../../../src/ui/figure/sheet/svg-node.ts'
import { SvgPen } from '../../../../src/ui/figure/sheet/svg-pen.ts'

function pen() {
  return new SvgPen((text) => text.length * 6)
}

/** What a reader of XML makes of a text. */
function read(text: string) {
  const elements: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => elements.push(name))
  parser.on('text', (part) => texts.push(part))
  parser.write(text).close()
  return { elements, texts }
}

test('any text stays text, and what XML cannot hold is left out', () => {
  const wild = '</text><script>canary=1</script>&#x0;"\u0000\uFFFE \uD800x 👩‍⚕️'
  const drawn = svgText(svgNode('text', { 'data-x': '"><svg onload=1>' }, [wild]))
  const { elements, texts } = read(drawn)
  expect(elements).toEqual(['text'])
  expect(texts.join('')).toBe('</text><script>canary=1</script>&#x0;" x 👩‍⚕️')
})

test('paths, rectangles and dashes are written where they were drawn', () => {
  const own = pen()
  own.strokeStyle = 'rgb(1, 2, 3)'
  own.setLineDash([6, 4])
  own.beginPath()
  own.moveTo(1, 2)
  own.lineTo(3.333, 4)
  own.stroke()
  own.save()
  own.translate(10, 20)
  own.fillStyle = 'transparent'
  own.fillRect(1, 1, 5, 6)
  own.restore()
  own.fillRect(0, 0, 1, 1)
  expect(own.nodes.map(svgText)).toEqual([
    '<path d="M1 2L3.33 4" fill="none" stroke="rgb(1, 2, 3)" stroke-width="1" stroke-dasharray="6 4"/>',
    '<rect x="11" y="21" width="5" height="6" fill="none"/>',
    '<rect x="0" y="0" width="1" height="1" fill="#000"/>',
  ])
})

test('a circle ends where it began, by two halves', () => {
  const own = pen()
  own.beginPath()
  own.arc(10, 10, 5, 0, 2 * Math.PI)
  own.fill()
  expect(own.nodes[0]?.attributes.d).toBe('M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10')
})

test('text hangs, stands or is centred as the canvas would have it', () => {
  const own = pen()
  own.font = "600 20px 'Inter Variable', sans-serif"
  own.textAlign = 'right'
  own.textBaseline = 'middle'
  own.fillText('x', 100, 50)
  expect(own.nodes[0]?.attributes).toMatchObject({
    x: 100,
    y: 57.2,
    'font-size': 20,
    'font-weight': '600',
    'text-anchor': 'end',
  })
})

test('what is no colour and no hatch of ours is refused, not left out', () => {
  const own = pen()
  own.fillStyle = {} as CanvasGradient
  expect(() => own.fillRect(0, 0, 1, 1)).toThrow(TypeError)
})
