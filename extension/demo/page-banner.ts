/** Says that nobody here exists, and how to try the extension on this page. */
export const banner = `<aside class="demonstration" aria-label="Om demonstrasjonen">
  <details open>
    <summary><strong>Demonstrasjon.</strong> Alle pasienter er oppdiktet. Slik prøver du utvidelsen Inngang</summary>
    <ol>
      <li>Åpne <code>chrome://extensions</code>, slå på utviklermodus, velg «Last inn upakket» og mappa <code>dist/chrome</code>.</li>
      <li>Åpne innstillingene til Inngang og gi tilgang til <code id="this-address"></code>. Last denne siden på nytt.</li>
      <li>Les inn nøkkelfila <code>data/intake-lier.json</code> i innstillingene, så viser sidepanelet egenhenvendelser fra portalen.</li>
    </ol>
    <p id="moved-dates"></p>
  </details>
</aside>`;
