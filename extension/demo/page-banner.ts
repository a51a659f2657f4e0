/** Where what is needed to try the extension lies on this machine. */
export type Trial = { extensionFolder: string; keyFile: string };

/** Says that nobody here exists, and how to try the extension on this page. */
export function banner({ extensionFolder, keyFile }: Trial): string {
  return `<aside class="demonstration" aria-label="Om demonstrasjonen">
  <details open>
    <summary><strong>Demonstrasjon.</strong> Alle pasienter er oppdiktet. Slik prøver du utvidelsen Inngang</summary>
    <ol>
      <li>Åpne <code>chrome://extensions</code>, slå på utviklermodus, velg «Last inn upakket» og mappa <code>${escaped(extensionFolder)}</code>.</li>
      <li>Åpne innstillingene til Inngang og gi tilgang til <code id="this-address"></code>. Last denne siden på nytt.</li>
      <li>Les inn nøkkelfila <code>${escaped(keyFile)}</code> i innstillingene, så viser sidepanelet egenhenvendelser fra portalen.</li>
    </ol>
    <p id="moved-dates"></p>
  </details>
</aside>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
