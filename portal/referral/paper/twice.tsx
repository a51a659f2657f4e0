import type { TFunction } from 'i18next';

/** Words in the reader's language, and in Norwegian where staff could not read the former. */
export type TwiceTexts = { t: TFunction; norwegian: TFunction | null };

type TwiceProps = { of: string; texts: TwiceTexts; values?: Record<string, string> };

/** A text as the reader reads it, with the same in Norwegian under it for those who receive it. */
export function Twice({ of, texts: { t, norwegian }, values = {} }: TwiceProps) {
  return (
    <>
      <span>{t(of, values)}</span>
      {norwegian === null ? null : (
        <span class="paper-norwegian" lang="nb" dir="ltr">
          {norwegian(of, values)}
        </span>
      )}
    </>
  );
}
