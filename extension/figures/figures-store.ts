import { type DBSchema, openDB } from 'idb';
import * as v from 'valibot';
import { type Figures, FiguresSchema, type FiguresSource } from './figures.ts';

interface FiguresDatabase extends DBSchema {
  figures: { key: string; value: unknown };
}

/** The figures that were fetched last from this portal, however old; null where there are none. */
export async function keptFigures(source: FiguresSource): Promise<Figures | null> {
  const database = await openFigures();
  const found = await database.get('figures', keyOf(source)).finally(() => database.close());
  const figures = v.safeParse(FiguresSchema, found);
  return figures.success ? figures.output : null;
}

export async function keepFigures(figures: Figures): Promise<void> {
  const database = await openFigures();
  await database.put('figures', figures, keyOf(figures.source)).finally(() => database.close());
}

function openFigures() {
  return openDB<FiguresDatabase>('inngang-figures', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('figures');
    },
  });
}

function keyOf({ portal, municipality }: FiguresSource): string {
  return `${portal} ${municipality}`;
}
