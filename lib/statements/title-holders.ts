import type { CastMember } from '../participants/mention.ts';
import { countBefore } from '../text/range.ts';

/** Those who have a title, and where the text names them, in order. */
interface Holders {
  people: CastMember[];
  places?: { start: number; name: string }[];
}

/** People by the titles that mean them: any ending of a role of theirs (市公安局|局长). */
export class TitleHolders {
  readonly #byTitle = new Map<string, Holders>();

  /** @param plainOf roles as the titles that are asked for are written */
  constructor(people: readonly CastMember[], plainOf: (role: string) => string) {
    for (const person of people) for (const role of person.roles) this.#add(person, plainOf(role));
  }

  /** The person whom a title alone means: who has it, named last before `at` where several do. */
  of(title: string, at: number): string | undefined {
    const holders = this.#byTitle.get(title);
    const first = holders?.people[0]?.name;
    if (holders === undefined || holders.people.length === 1) return first;
    // Where two are named at one place the first of them counts: it comes last.
    holders.places ??= holders.people
      .toReversed()
      .flatMap(({ name, mentions }) => mentions.map(({ start }) => ({ start, name })))
      .toSorted((a, b) => a.start - b.start);
    return holders.places[countBefore(holders.places, at) - 1]?.name ?? first;
  }

  #add(person: CastMember, role: string): void {
    for (let from = 0; from < role.length; from += 1) {
      const title = role.slice(from);
      const holders = this.#byTitle.get(title);
      if (!holders) this.#byTitle.set(title, { people: [person] });
      else if (holders.people.at(-1) !== person) holders.people.push(person);
    }
  }
}
