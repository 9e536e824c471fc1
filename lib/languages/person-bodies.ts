import { words } from './words.ts';

/** Whose name stands right before such a word means the body, not the person: the Trump administration. */
export const BODIES_BEHIND: readonly string[] = words(
  'administration government campaign cabinet presidency regime',
);

/** … and right behind one: administración Trump, gobierno de Petro, администрации Трампа. */
export const BODIES_BEFORE: readonly string[] = words(`
  administration gouvernement gobierno administración governo administração regierung администрация администрации
  администрацию правительство правительства пресс-служба пресс-службы пресс-службе пресс-службу канцелярия
  канцелярии канцелярию секретариат секретариата секретариате аппарат аппарата аппарате
`);
