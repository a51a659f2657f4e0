import { accessibilityPage } from '../../../pages/accessibility.tsx';
import { htmlAnswer } from './html-answer.ts';
import type { PageHandler } from './page-environment.ts';

export const accessibility: PageHandler = (c) =>
  htmlAnswer(c, c.var.page, accessibilityPage(c.var.page));
