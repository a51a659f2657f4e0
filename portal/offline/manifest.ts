import { languages } from '@locales/languages.ts';
import { theme } from '../look/index.ts';
import { addressOf, type PageContext } from '../pages/page.ts';

/** In the order of what people come back for. */
const shortcuts = ['find', 'prices', 'groups', 'refer'] as const;

/** A web app manifest: one app a municipality, in the language in which it was taken into use. */
export function manifestOf(context: PageContext) {
  const { t, language, municipality } = context;
  return {
    // the same app in every language, so that it can be changed there
    id: `/${municipality.id}`,
    name: t('portal:document.title', {
      title: t('portal:document.service'),
      municipality: municipality.name,
    }),
    short_name: municipality.name,
    description: t('offline:app.description', { municipality: municipality.name }),
    lang: language,
    dir: languages[language].direction,
    start_url: addressOf(context),
    // other languages are other addresses
    scope: '/',
    display: 'standalone',
    theme_color: theme.light,
    background_color: theme.ground,
    categories: ['health', 'medical', 'government'],
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].flatMap((size) => [
        icon('icon', size, 'any'),
        icon('maskable', size, 'maskable'),
      ]),
    ],
    shortcuts: shortcuts.map((page) => ({
      name: t(`portal:navigation.${page}`),
      url: addressOf(context, page),
      icons: [icon('icon', 192, 'any')],
    })),
  };
}

function icon(name: string, size: number, purpose: 'any' | 'maskable') {
  return {
    src: `/icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  };
}
