import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { NameKind } from '../../lib/names/mention.ts';

/** A name as a peer gives it; one that tells no kind gives none. */
export interface PeerName {
  start: number;
  end: number;
  kind?: NameKind;
}

/** Something else that finds names. */
export interface Peer {
  name: string;
  find(text: string): PeerName[];
}

interface Compromise {
  (text: string): {
    json(options: object): { offset: { start: number; length: number } }[];
    people(): ReturnType<Compromise>;
    places(): ReturnType<Compromise>;
    organizations(): ReturnType<Compromise>;
  };
}

interface Jieba {
  tag(text: string, hmm: boolean): { word: string; tag: string }[];
}

/** The nearest npm peer of a language, from a folder of modules installed beside the project. */
export function peerOf(language: string, modules: string): Peer {
  const require = createRequire(join(modules, 'package.json'));
  if (language === 'zh') return jieba(require('jieba-wasm') as Jieba);
  if (language === 'en') return compromise(require('compromise') as Compromise);
  return capitals;
}

const JIEBA: Record<string, NameKind> = {
  nr: 'person',
  nrt: 'person',
  nrfg: 'person',
  ns: 'place',
  nt: 'organisation',
};

function jieba({ tag }: Jieba): Peer {
  return {
    name: 'jieba-wasm',
    find(text) {
      let start = 0;
      return tag(text, true).flatMap(({ word, tag: pos }) => {
        const at = start;
        start += word.length;
        const kind = JIEBA[pos];
        return kind ? [{ start: at, end: start, kind }] : [];
      });
    },
  };
}

function compromise(nlp: Compromise): Peer {
  return {
    name: 'compromise',
    find(text) {
      const document = nlp(text);
      const named = (view: ReturnType<Compromise>, kind: NameKind): PeerName[] =>
        view.json({ offset: true, terms: false }).map(({ offset: { start, length } }) => {
          const surface = text.slice(start, start + length);
          const from = start + (/[\p{L}\p{N}]/u.exec(surface)?.index ?? 0);
          const bare = text.slice(from, start + length).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
          return { start: from, end: from + bare.length, kind };
        });
      return [
        ...named(document.people(), 'person'),
        ...named(document.places(), 'place'),
        ...named(document.organizations(), 'organisation'),
      ];
    },
  };
}

/** Runs of capitalised words, whatever they name; in scripts without capitals, nothing. */
const capitals: Peer = {
  name: 'capitals',
  find: (text) =>
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*/gu)].map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
    })),
};
