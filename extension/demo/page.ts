import type { BuiltFiles } from './built-files.ts';
import { banner, type Trial } from './page-banner.ts';

type PageFiles = Pick<BuiltFiles, 'script' | 'styles'>;

/** The journal's one page; the script fills it. Norwegian only, as its vendor writes it. */
export function journalPage({ script, styles }: PageFiles, trial: Trial): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demojournal</title>
<link rel="icon" href="/icon.svg">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
${banner(trial)}
<header class="title-bar">
  <h1>Demojournal</h1>
  <span>Fysio- og ergoterapitjenesten</span>
  <span class="user">Pålogget: Demo Terapeut</span>
</header>
<main>
${worklist}
${detail}
</main>
<footer class="status-bar">
  <span id="message" role="status">Laster arbeidslista …</span>
  <span id="keys"></span>
</footer>
</body>
</html>
`;
}

const worklist = `<section id="worklist" aria-labelledby="worklist-title">
  <div class="toolbar">
    <h2 id="worklist-title">Arbeidsliste</h2>
    <button type="button" id="refresh">Oppdater</button>
    <label for="search">Søk</label>
    <input type="search" id="search" autocomplete="off" placeholder="navn, nummer eller tekst">
    <label for="from">Henvist fra</label>
    <select id="from"></select>
    <span class="pager">
      <span id="range"></span>
      <button type="button" id="previous-page">Forrige side</button>
      <button type="button" id="next-page">Neste side</button>
    </span>
  </div>
  <div class="grid-scroll">
    <table class="grid" id="henvisninger">
      <caption class="unseen">Henvisninger som venter på vurdering</caption>
      <thead><tr></tr></thead>
      <tbody></tbody>
    </table>
    <p id="empty" hidden>Ingen henvisninger passer til søket.</p>
  </div>
</section>`;

const detail = `<section id="referral" aria-labelledby="patient" hidden>
  <div class="toolbar">
    <a class="button" href="#/arbeidsliste" id="back">Til arbeidslista</a>
    <button type="button" id="previous">Forrige</button>
    <button type="button" id="next">Neste</button>
    <span id="position"></span>
  </div>
  <h2 class="patient" id="patient" tabindex="-1"></h2>
  <div class="columns">
    <form class="fields" id="henvisning" autocomplete="off"></form>
    <form class="notes" id="notat" autocomplete="off">
      <h3>Journalnotat</h3>
      <label for="note">Nytt notat</label>
      <textarea id="note" name="notat" rows="10"></textarea>
      <button type="submit">Lagre notat</button>
      <h3>Tidligere notater</h3>
      <p id="no-notes">Ingen notater ennå. Notater du skriver her, forsvinner når siden lastes på nytt.</p>
      <ol id="saved-notes"></ol>
    </form>
  </div>
</section>`;
