import type { Scene } from 'backstage-plugin-event-mesh-common';
import { titlesIn } from './titles';

const scene: Scene = {
  columns: [
    {
      column: 'ingress',
      title: 'Ingress',
      box: { x: 200, y: 500, width: 400, height: 1000 },
    },
  ],
  swimlanes: [
    {
      id: 'c/shop',
      group: 'group:c/shop',
      title: 'shop',
      box: { x: 500, y: 300, width: 1000, height: 400 },
    },
  ],
  edges: [],
  cards: [],
};

function titlesAt(pan: { x: number; y: number }, zoom = 1, of = scene) {
  const [width, height] = [800, 600];
  return titlesIn(of, {
    ...{ zoom, pan, width, height },
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (width - pan.x) / zoom,
    bottom: (height - pan.y) / zoom,
  });
}

const titled = (text: string, ...given: Parameters<typeof titlesAt>) =>
  titlesAt(...given).find(title => title.text === text);

describe('titles', () => {
  it('stand at the top of what they name', () => {
    expect(titled('Ingress', { x: 0, y: 0 })).toMatchObject({ x: 200, y: 26 });
    expect(titled('shop', { x: 0, y: 0 })).toMatchObject({
      x: 16,
      y: 124,
      group: 'group:c/shop',
    });
  });

  it('stay in sight as long as any of it is', () => {
    expect(titled('Ingress', { x: 0, y: -700 })).toMatchObject({ y: 20 });
    expect(titled('shop', { x: -300, y: -300 })).toMatchObject({
      x: 12,
      y: 43,
    });
  });

  it('leave no room for columns where there are none above', () => {
    const shelf: Scene = { ...scene, columns: [] };
    expect(titlesAt({ x: 0, y: -100 }, 1, shelf)[0]).toMatchObject({ y: 24 });
    expect(titlesAt({ x: 0, y: -300 }, 1, shelf)[0]).toMatchObject({ y: 14 });
  });

  it('go when nothing of it is in sight', () => {
    expect(titled('shop', { x: 0, y: -520 })).toBeUndefined();
    expect(titled('shop', { x: 0, y: 620 })).toBeUndefined();
    expect(titled('Ingress', { x: -420, y: 0 })).toBeUndefined();
  });

  it('can be read at any zoom', () => {
    titlesAt({ x: 0, y: 0 }, 0.3).forEach(({ size }) =>
      expect(size).toBeGreaterThanOrEqual(11),
    );
  });
});
