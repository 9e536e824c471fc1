import { AnyCase } from '../../blocks/any-case.ts';
import { endsSentence } from '../../blocks/text.ts';

/** How lines begin that name the author of a story. */
const AUTHORS = 'By|Von|Par|Por|Door|Av|Autore?|Author|Text|Un texte de';
/** How they begin that tell when it was published or changed, and how they go on after the author. */
const TIMES: readonly string[] = [
  '(Last )?Updated?',
  'Published',
  'Posted',
  'Originally published',
  'Today',
  'Aktualisiert',
  'Veröffentlicht',
  'Stand',
  'Publié',
  'Mis à jour',
  'Publicad[oa]',
  'A[ct]tualizado',
  'Pubblicato',
  'Aggiornato',
  'Publikacja',
  'Aktualizacja',
  'Publicerad',
  'Uppdaterad',
  'Publisert',
  'Oppdatert',
  'Oluşturulma',
  'Güncelleme',
  'Yayınlanma',
  'Опубликовано',
  'Обновлено',
  '入力',
  '更新',
  '수정',
  '입력',
];
/** How long it takes to read. */
const READING =
  '\\d{1,3}[ -]?(min(ute|uto|uti|utos|utes|uten|uta)?s?\\.?|мин|dk|分钟|分鐘|분) ?(read|de lectura|de leitura|di lettura|lesezeit|okuma)?$|Lesezeit|Lesedauer|Tempo de leitura|reading time';

const STARTS = new RegExp(`^[\\s|•·*(-]*(?:(?:${AUTHORS})[ :]|(?:${TIMES.join('|')})(?:[ :]|$))`, 'u');
const STARTS_LOUD = new RegExp(`^(?:BY|PUBLISHED|UPDATED|POSTED)[ :]`);
const AFTER_AUTHOR = new RegExp(`[|•·–—] ?(?:${TIMES.join('|')}) `, 'u');
const READS = new AnyCase(READING);

/** A line between headline and story that names its author, tells when, or how long it takes to read. */
export const isHeaderLine = (text: string): boolean =>
  !endsSentence(text) &&
  (STARTS.test(text) || STARTS_LOUD.test(text) || AFTER_AUTHOR.test(text) || READS.test(text));
