/** A fingerprint as people read it aloud: its groups, left to right in every language. */
export function Fingerprint({ of }: { of: string }) {
  return (
    <code class="fingerprint" dir="ltr">
      {of.split('-').map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </code>
  );
}
