import { materials, type Op, type Paint, type Piece } from '../format';

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function matrixOf(transform: string): Matrix {
  let matrix = identity;
  for (const [, name = '', inner = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0, d = 0] = inner
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      matrix = times(times(times(matrix, [1, 0, 0, 1, b ?? 0, c]), [cos, sin, -sin, cos, 0, 0]), [
        1,
        0,
        0,
        1,
        -(b ?? 0),
        -c,
      ]);
    } else throw new Error(`Transform ${name} is not one of translate scale rotate (${d})`);
  }
  return matrix;
}

type Attributes = Readonly<Record<string, string>>;

function dataOf(tag: string, at: Attributes): string {
  const n = (name: string): number => Number(at[name] ?? 0);
  if (tag === 'path') return at.d ?? '';
  if (tag === 'line') return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  if (tag === 'polygon') return `M${at.points ?? ''}Z`;
  if (tag === 'polyline') return `M${at.points ?? ''}`;
  if (tag === 'circle' || tag === 'ellipse') {
    const rx = tag === 'circle' ? n('r') : n('rx');
    const ry = tag === 'circle' ? n('r') : n('ry');
    return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0Z`;
  }
  const [x, y, w, h, r] = [n('x'), n('y'), n('width'), n('height'), Math.min(n('rx'), n('width') / 2, n('height') / 2)];
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`;
}

function paintOf(value: string | undefined, opacity: string | undefined): Paint | undefined {
  if (value === undefined || value === 'none') return undefined;
  const material = /^var\(--(\w+)/.exec(value)?.[1];
  if (material !== undefined) {
    const found = materials.find((one) => one === material);
    if (found === undefined) throw new Error(`--${material} is not one of the materials ${materials.join(' ')}`);
    return found;
  }
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`Colour ${value} is neither #rrggbb nor var(--material)`);
  const alpha = Math.round(Number(opacity ?? 1) * 255);
  return (alpha === 255 ? value : `${value}${alpha.toString(16).padStart(2, '0')}`) as Paint;
}

const inherited = ['fill', 'stroke', 'stroke-width', 'opacity'] as const;
const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

/** Reads one of our own drawings: shapes and groups with flat colours; refuses what it does not know. */
export function pieceOfSvg(text: string): Piece {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text);
  if (box === null) throw new Error('A drawing needs viewBox="0 0 width height"');
  const ops: Op[] = [];
  const stack: { readonly style: Attributes; readonly matrix: Matrix }[] = [{ style: {}, matrix: identity }];
  for (const [, closing, tag = '', inner = ''] of text
    .replace(/<!--[\s\S]*?-->/g, '')
    .matchAll(/<(\/?)(\w+)([^>]*?)\/?>/g)) {
    const top = stack.at(-1) ?? { style: {}, matrix: identity };
    const at: Attributes = Object.fromEntries(
      [...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const style: Attributes = {
      ...top.style,
      ...Object.fromEntries(inherited.flatMap((name) => (at[name] === undefined ? [] : [[name, at[name]]]))),
    };
    const matrix = at.transform === undefined ? top.matrix : times(top.matrix, matrixOf(at.transform));
    if (tag === 'g' || tag === 'svg') {
      if (closing === '/') stack.pop();
      else stack.push({ style, matrix });
    } else if (shapes.includes(tag)) {
      const fill = paintOf(style.fill, style.opacity);
      const stroke = paintOf(style.stroke, style.opacity);
      ops.push({
        d: dataOf(tag, at).replace(/\s+/g, ' '),
        ...(fill === undefined ? {} : { fill }),
        ...(stroke === undefined ? {} : { stroke, width: Number(style['stroke-width'] ?? 4) }),
        ...(matrix === identity
          ? {}
          : { at: matrix.map((value) => Math.round(value * 1000) / 1000) as unknown as Matrix }),
      });
    } else throw new Error(`Element ${tag} is not one of ${shapes.join(' ')} g svg`);
  }
  return { width: Number(box[1]), height: Number(box[2]), grid: 1, ops };
}
