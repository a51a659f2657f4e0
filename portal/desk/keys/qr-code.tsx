import { encodeQR } from 'qr';

/** Free modules around the code, which readers need. */
const border = 4;

/** A QR code drawn here, as shapes in the page: nothing of it is fetched or kept. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M0 0h${modules.length}v${modules.length}H0z`} />
      <path d={path} />
    </svg>
  );
}
