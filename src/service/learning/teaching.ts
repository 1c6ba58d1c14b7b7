import type { Delta } from '#reading/learned/company/delta.ts';
import type { CompanyLessons } from '#reading/learned/company/fold-again.ts';

/** What a reader was taught last, and how it is taught more. */
export type Teaching = {
  /** Teaches the lessons of a version, once; one version after the other. */
  readonly learn: (version: string, load: () => Promise<CompanyLessons>) => Promise<Delta>;
  /** The lessons taught last; null where there are none. */
  readonly lessons: () => CompanyLessons | null;
  /** They could not be learned: asked for again, they are tried again. */
  readonly forget: () => void;
};

type Taught = {
  readonly version: string;
  readonly delta: Promise<Delta>;
  readonly lessons: () => CompanyLessons | null;
};

/** Keeps what is taught with `teach`. */
export function startTeaching(teach: (lessons: CompanyLessons) => Promise<Delta>): Teaching {
  let last: Taught | null = null;
  const forget = () => {
    last = null;
  };
  return {
    learn: (version, load) => {
      if (last?.version === version) return last.delta;
      const taught = teachAfter(last, version, { load, teach });
      last = taught;
      taught.delta.catch(() => {
        if (last === taught) forget();
      });
      return taught.delta;
    },
    lessons: () => last?.lessons() ?? null,
    forget,
  };
}

type How = {
  readonly load: () => Promise<CompanyLessons>;
  readonly teach: (lessons: CompanyLessons) => Promise<Delta>;
};

function teachAfter(before: Taught | null, version: string, { load, teach }: How): Taught {
  let known: CompanyLessons | null = before?.lessons() ?? null;
  const delta = (before?.delta ?? Promise.resolve())
    .catch(() => {})
    .then(async () => {
      known = await load();
      return teach(known);
    });
  return { version, delta, lessons: () => known };
}
