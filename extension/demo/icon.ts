/** A file card, as vendors of journals like them. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
<path fill="#2c4a6b" d="M1 3h5l2 2h7v9H1z"/><path fill="#d5e0eb" d="M3 7h10v1H3zm0 3h7v1H3z"/></svg>`;
