import appleTouch from './apple-touch.png?inline';
import icon192 from './icon-192.png?inline';
import icon512 from './icon-512.png?inline';
import maskable192 from './maskable-192.png?inline';
import maskable512 from './maskable-512.png?inline';

/** The entrance as a picture, in the sizes that systems ask for. Drawn by `draw.mjs`. */
export const icons: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  Object.entries({
    'apple-touch-icon.png': appleTouch,
    'icon-192.png': icon192,
    'icon-512.png': icon512,
    'maskable-192.png': maskable192,
    'maskable-512.png': maskable512,
  }).map(([name, inlined]) => [name, bytesOf(inlined)]),
);

function bytesOf(inlined: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(inlined.slice(inlined.indexOf(',') + 1)), (c) => c.charCodeAt(0));
}
