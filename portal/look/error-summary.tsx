export type ErrorSummaryProps = {
  title: string;
  /** In the order of the page. `target` is the id of the control; `message` is the text at it. */
  errors: readonly { target: string; message: string }[];
  id?: string | undefined;
};

/** What must be put right, at the top of the page. Move focus to it after a failed try. */
export function ErrorSummary({ title, errors, id }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="ds-error-summary error-summary" id={id ?? 'errors'} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ target, message }) => (
          <li key={target}>
            <a class="ds-link" href={`#${target}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
