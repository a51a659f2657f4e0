import { readCsv } from '@shared/exchange';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

export type TableProblem = 'empty' | 'unreadable' | 'too-many';

/** More rows than any clinic has groups. */
const mostRows = 300;
const largestUnpackedBytes = 20 * 1024 * 1024;

/**
 * The rows of a CSV or Excel file as text, the head too. CSV may be UTF-8 or, as Excel in Norway
 * long wrote it, Windows-1252.
 */
export async function readTable(bytes: Uint8Array): Promise<string[][] | TableProblem> {
  const rows = isZip(bytes) ? await excelRows(bytes) : readCsv(decoded(bytes));
  if (rows === 'unreadable') return rows;
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length < 2) return 'empty';
  return filled.length > mostRows ? 'too-many' : filled;
}

/** An Excel file is a zip file. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function excelRows(bytes: Uint8Array): Promise<string[][] | 'unreadable'> {
  try {
    if (unpackedSize(bytes) > largestUnpackedBytes) return 'unreadable';
    const rows = await readSheet(new Uint8Array(bytes).buffer);
    return rows.map((row) => row.map((cell) => cellText(cell)));
  } catch {
    // whatever is wrong with it, the reader must hear the same
    return 'unreadable';
  }
}

/** What it says that it becomes; nothing is unpacked yet. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

/** Days come as moments at midnight UTC; a time of day alone as a moment on Excel's day 0. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const text = cell.toISOString();
  return cell.getUTCFullYear() < 1901 ? text.slice(11, 16) : text.slice(0, 10);
}
