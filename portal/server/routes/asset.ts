import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Handler } from 'hono';
import type { Assets } from '../assets.ts';

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof encoders;

/** A built file, kept by browsers for good: another content has another name. */
export function asset({ files }: Assets): Handler {
  const encoded = new Map<string, Promise<Buffer>>();

  /** Each file is made small once, at its first use. */
  function inEncoding(path: string, content: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${path}`;
    const ready = encoded.get(key) ?? encoders[encoding](content);
    encoded.set(key, ready);
    return ready;
  }

  return async (c, next) => {
    const file = files.get(c.req.path);
    if (file === undefined) return next();
    const encoding = encodingFor(c.req.header('Accept-Encoding'), file.type);
    const content = encoding ? await inEncoding(c.req.path, file.content, encoding) : file.content;
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
  };
}

function encodingFor(accepted: string | undefined, type: string): Encoding | undefined {
  if (!/^text\/|svg/.test(type)) return undefined;
  const offers = (accepted ?? '').split(',').map((offer) => offer.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding));
}
