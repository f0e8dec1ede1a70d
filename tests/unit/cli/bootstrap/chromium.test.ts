import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumPlaces } from '../../../../src/cli/bootstrap/chromium.mjs';

describe('where a Chromium is looked for', () => {
  const env = { CHROMIUM_PATH: '/mine/chrome', PATH: ['/a', '/b'].join(delimiter) };
  const places = chromiumPlaces(env, '/playwrights/own');

  it('begins with the one that was named', () => {
    expect(places[0]).toBe('/mine/chrome');
  });

  it('prefers a name over a folder: any chromium before any google-chrome', () => {
    const order = [join('/a', 'chromium'), join('/b', 'chromium'), join('/a', 'google-chrome')].map((place) =>
      places.indexOf(place),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("ends with Playwright's own, which may not be there", () => {
    expect(places.at(-1)).toBe('/playwrights/own');
  });

  it('does without any of them', () => {
    expect(chromiumPlaces({ CHROMIUM_PATH: '', PATH: '' }, undefined).some((place) => place === '')).toBe(false);
  });
});
