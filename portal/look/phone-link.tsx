/** A number that a touch calls. Numbers run left to right, also inside Arabic text. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a class="ds-link phone" href={`tel:${number.replace(/[^+\d]/g, '')}`} dir="ltr">
      {number}
    </a>
  );
}
