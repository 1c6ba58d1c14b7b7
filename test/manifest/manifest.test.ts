import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVENTS_SCRIPT } from '../../src/service/http/well-known.ts';
import { lintManifest } from './lint-manifest.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCHEMA = join(import.meta.dirname, 'xsd', 'OfficeAppManifestV1_1.xsd');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

beforeAll(() => {
  xmlRegisterFsInputProviders();
});

describe('the manifest against the schemas', () => {
  it('is valid', () => expect(schemaProblems(MANIFEST)).toBeNull());

  it('is not with its parts in another order', () => {
    const moved = MANIFEST.replace(/<SupportsSharedFolders>true<\/SupportsSharedFolders>/, '').replace(
      '</ExtensionPoint>',
      '</ExtensionPoint><SupportsSharedFolders>true</SupportsSharedFolders>',
    );
    expect(schemaProblems(moved)).toMatch(/SupportsSharedFolders/);
  });
});

describe('the guard in the manifest', () => {
  it('is the script that the service names to classic Outlook', () => {
    expect(MANIFEST).toContain(`DefaultValue="https://localhost:4311${EVENTS_SCRIPT}"`);
  });

  it('is not valid with a mode that Outlook does not know', () => {
    expect(schemaProblems(MANIFEST.replace('SendMode="PromptUser"', 'SendMode="AskUser"'))).toMatch(
      /SendMode/,
    );
  });

  it('is not valid with its runtime behind the form factor', () => {
    const [runtimes = ''] = /<Runtimes>[\s\S]*<\/Runtimes>/.exec(MANIFEST) ?? [];
    const moved = MANIFEST.replace(runtimes, '').replace(
      '</DesktopFormFactor>',
      `</DesktopFormFactor>${runtimes}`,
    );
    expect(schemaProblems(moved)).toMatch(/Runtimes/);
  });
});

describe('the manifest beyond the schemas', () => {
  it('has nothing to say about ours', () => expect(lintManifest(MANIFEST, ROOT)).toEqual([]));

  const bad: readonly {
    readonly why: string;
    readonly from: string;
    readonly to: string;
    readonly says: string;
  }[] = [
    {
      why: 'dangling id',
      from: 'resid="Pane.Url"',
      to: 'resid="Pain.Url"',
      says: 'resid Pain.Url names no resource',
    },
    {
      why: 'unused id',
      from: 'Image id="Icon.80"',
      to: 'Image id="Icon.81"',
      says: 'resource Icon.81 is not used',
    },
    {
      why: 'twice',
      from: 'Image id="Icon.80"',
      to: 'Image id="Icon.16"',
      says: 'resource Icon.16 is there twice',
    },
    {
      why: 'plain http',
      from: 'https://localhost:4311/pane',
      to: 'http://localhost:4311/pane',
      says: 'http://localhost:4311/pane/pane.html is not https',
    },
    {
      why: 'domain left out',
      from: '<AppDomain>https://localhost:4311<',
      to: '<AppDomain>https://example.com<',
      says: 'AppDomains leave out https://localhost:4311',
    },
    {
      why: 'icon missing',
      from: 'icon-32.png',
      to: 'icon-33.png',
      says: 'https://localhost:4311/assets/icon-33.png has no file',
    },
    {
      why: 'icon of another size',
      from: 'icon-32.png',
      to: 'icon-16.png',
      says: 'https://localhost:4311/assets/icon-16.png is 16×16, not 32',
    },
    {
      why: 'no support page',
      from: '<SupportUrl DefaultValue="https://localhost:4311/assets/support.html"/>',
      to: '',
      says: 'SupportUrl is missing',
    },
    {
      why: 'unknown event',
      from: '<Action xsi:type="ShowTaskpane">',
      to: '<LaunchEvent Type="OnMessageSnooze"/><Action xsi:type="ShowTaskpane">',
      says: 'Outlook knows no event OnMessageSnooze',
    },
    {
      why: 'long resid',
      from: 'resid="Pane.Tip"',
      to: `resid="${'P'.repeat(33)}"`,
      says: `resid ${'P'.repeat(33)} is too long`,
    },
    {
      why: 'long label',
      from: 'Value="Forderungsfall"',
      to: `Value="${'x'.repeat(126)}"`,
      says: `too long (125): ${'x'.repeat(126)}`,
    },
    {
      why: 'not pinnable',
      from: '<SupportsPinning>true',
      to: '<SupportsPinning>false',
      says: 'the pane cannot be pinned',
    },
    {
      why: 'no shared mailboxes',
      from: '<SupportsSharedFolders>true',
      to: '<SupportsSharedFolders>false',
      says: 'shared mailboxes are left out',
    },
    {
      why: 'too new',
      from: 'DefaultMinVersion="1.5"',
      to: 'DefaultMinVersion="1.13"',
      says: 'asks for Mailbox 1.13',
    },
    {
      why: 'events in another runtime',
      from: '<Runtime resid="Events.Url">',
      to: '<Runtime resid="Pane.Url">',
      says: 'no Runtime for the events of Events.Url',
    },
    {
      why: 'no script for classic Outlook',
      from: '<Override type="javascript" resid="Events.Js.Url"/>',
      to: '',
      says: 'a Runtime has no script for classic Outlook',
    },
    {
      why: 'a function nobody wrote',
      from: 'FunctionName="onMessageSend"',
      to: 'FunctionName="onSend"',
      says: 'events.ts associates no onSend',
    },
    {
      why: 'a function no event names',
      from: '<LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="onRecipientsChanged"/>',
      to: '',
      says: 'no event runs onRecipientsChanged',
    },
    {
      why: 'a compose button of another id',
      from: 'id="relance.compose.pane"',
      to: 'id="relance.write.pane"',
      says: 'no compose button relance.compose.pane',
    },
    {
      why: 'a guard that locks people out',
      from: 'SendMode="PromptUser"',
      to: 'SendMode="SoftBlock"',
      says: 'OnMessageSend must stand once, with PromptUser',
    },
    {
      why: 'more rights than needed',
      from: '<Permissions>ReadWriteItem<',
      to: '<Permissions>ReadWriteMailbox<',
      says: 'asks for other permissions',
    },
  ];
  for (const { why, from, to, says } of bad) {
    it(`sees: ${why}`, () => {
      expect(MANIFEST).toContain(from);
      expect(lintManifest(MANIFEST.replaceAll(from, to), ROOT)).toContain(says);
    });
  }
});

/** Null for a valid manifest, else what the schema says. */
function schemaProblems(xml: string): string | null {
  const schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8'), { url: SCHEMA });
  const manifest = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(manifest);
    return null;
  } catch (problem) {
    return String(problem);
  } finally {
    for (const one of [validator, manifest, schema]) one.dispose();
  }
}
