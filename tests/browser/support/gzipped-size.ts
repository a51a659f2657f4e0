import { get } from 'node:http';

/** What an answer weighs on the line for a phone without brotli: gzip, with its headers. */
export function gzippedSize(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = answer.rawHeaders.join(': ').length;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
