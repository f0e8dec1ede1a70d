import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { materials, type Material, type Op, type Paint, type Piece } from '../format';
import type { Part } from '../parts';
import { figuresAbove, packPath, parsePath } from './path';

interface Drawing {
  readonly component: ComponentType<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
}

const drawingsAt = dirname(createRequire(import.meta.url).resolve('@opeepsfun/open-peeps'));

async function drawing(from: string): Promise<Drawing> {
  const name = from.slice(from.lastIndexOf('/') + 1);
  const file = (await import(pathToFileURL(join(drawingsAt, `${from}.js`)).href)) as Record<string, unknown>;
  const config = file[`${name}Config`] as { props: { name: string }[]; width: number; height: number };
  const component = (file[name] ?? file.default) as Drawing['component'];
  return { component, width: config.width, height: config.height, colours: config.props.map((prop) => prop.name) };
}

function rectPath(tag: string): string {
  const side = (name: string): number => Number(new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1] ?? 0);
  const [x, y, width, height] = [side('x'), side('y'), side('width'), side('height')];
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
}

const usual: Readonly<Record<string, Paint>> = {
  outlineColor: 'ink',
  skinColor: 'skin',
  white: 'paper',
  '#FF8181': 'blush',
  '#FF6C6C': 'blush',
};

function paintOf(colour: string, part: Part): Paint {
  const paint = part.paints?.[colour] ?? usual[colour];
  if (paint === undefined) throw new Error(`${part.from} has a colour ${colour} that no material is named for`);
  const known: readonly string[] = materials;
  if (!known.includes(paint) && !paint.startsWith('#')) throw new Error(`${part.from}: ${paint} is no material`);
  return paint as Material;
}

/** Draws one part of the Open Peeps set as a piece whose colours are materials. */
export async function pieceOfPart(part: Part): Promise<Piece> {
  const source = await drawing(part.from);
  const colours = Object.fromEntries(source.colours.map((name) => [name, name]));
  const markup = renderToStaticMarkup(createElement(source.component, colours));
  const grid = part.grid ?? 1;
  const ops: Op[] = [];
  for (const [tag, shape] of markup.matchAll(/<(path|rect)\s[^>]*>/g)) {
    const data = shape === 'rect' ? rectPath(tag) : (/\sd="([^"]+)"/.exec(tag)?.[1] ?? '');
    const segments = parsePath(data);
    const d = packPath(part.above === undefined ? segments : figuresAbove(segments, part.above), grid);
    if (d === '') continue;
    // Only lines are stroked, and only in the outline's colour.
    const strokeWidth = /\sstroke-width="([^"]+)"/.exec(tag)?.[1];
    if (strokeWidth !== undefined) ops.push({ d, stroke: 'ink', width: Number(strokeWidth) / grid });
    const fill = /\sfill="([^"]+)"/.exec(tag)?.[1];
    if (fill === undefined) continue;
    const paint = paintOf(fill, part);
    ops.push(paint === 'ink' && part.mass !== undefined ? { d, mass: part.mass } : { d, fill: paint });
  }
  if (ops.length === 0) throw new Error(`${part.from} drew nothing`);
  return { width: source.width, height: source.height, grid, ops };
}
