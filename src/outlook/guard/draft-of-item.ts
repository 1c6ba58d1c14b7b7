import type { Draft } from './wire.ts';

/** A field of a compose form, which answers later. */
type Field<T> = {
  getAsync: (done: (result: { readonly status: string; readonly value: T }) => void) => void;
};
type Body = {
  getAsync: (
    type: string,
    done: (result: { readonly status: string; readonly value: string }) => void,
  ) => void;
};
type Person = { readonly displayName: string; readonly emailAddress: string };

/** What the guard reads of a mail being written. Fields that a client does not have are undefined. */
export type ComposeItem = {
  readonly to?: Field<readonly Person[]>;
  readonly cc?: Field<readonly Person[]>;
  readonly bcc?: Field<readonly Person[]>;
  readonly subject?: Field<string>;
  readonly body?: Body;
  readonly conversationId?: string | null;
  readonly inReplyTo?: string | null;
};

/** Characters of HTML that are sent: what was written last stands first, and the answer must come at once. */
var LONGEST_HTML = 400000;
/** A picture written into the HTML may be longer than all words. */
var PICTURE = /data:image\/[^"'\s<>]+/g;
var SUCCEEDED = 'succeeded';

/** Reads the mail being written; a field that cannot be read stays empty. */
export function readDraft(item: ComposeItem, language: string, done: (draft: Draft) => void): void {
  var people: Person[] = [];
  var subject = '';
  var html = '';
  var waiting = 5;
  var answered = function () {
    waiting -= 1;
    if (waiting > 0) return;
    done({
      to: people.map(addressOf),
      subject: subject,
      text: '',
      html: html.replace(PICTURE, '').slice(0, LONGEST_HTML),
      conversationId: item.conversationId || null,
      inReplyTo: item.inReplyTo || null,
      language: language,
    });
  };
  var addPeople = function (found: readonly Person[]) {
    people = people.concat(found);
  };
  readField(item.to, addPeople, answered);
  readField(item.cc, addPeople, answered);
  readField(item.bcc, addPeople, answered);
  readField(
    item.subject,
    function (text) {
      subject = text;
    },
    answered,
  );
  readField(
    item.body && htmlOf(item.body),
    function (text) {
      html = text;
    },
    answered,
  );
}

/** HTML, because plain text is unreliable in the new clients. */
function htmlOf(body: Body): Field<string> {
  return {
    getAsync: function (done) {
      body.getAsync('html', done);
    },
  };
}

function readField<T>(field: Field<T> | undefined, take: (value: T) => void, answered: () => void): void {
  try {
    if (!field) answered();
    else
      field.getAsync(function (result) {
        if (result.status === SUCCEEDED) take(result.value);
        answered();
      });
  } catch {
    answered();
  }
}

function addressOf(person: Person): Draft['to'][number] {
  return { name: person.displayName || '', email: person.emailAddress || '' };
}
