import type { Language } from '@shared/model/text.ts';
import type { ComponentChildren } from 'preact';

export type TableProps = {
  caption: string;
  columns: readonly {
    title: string;
    /** Of the title, where it is another than the page's. */
    language?: Language | undefined;
    number?: boolean | undefined;
  }[];
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
};

/** A table whose first column names the row. It scrolls within itself where the screen is narrow. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, language, number }) => (
              <th
                key={title}
                lang={language}
                scope="col"
                class={number === true ? 'number' : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]?.title}
                    class={columns[index]?.number === true ? 'number' : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
