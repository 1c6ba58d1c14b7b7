/**
 * The guard that Outlook runs when a mail is written and sent. Classic Outlook for Windows runs it without a page: one file,
 * the language of 2009, no DOM, no Intl (`docs/decisions`, `../shared/reference/outlook.md` D5).
 */
import { prepare, warnBeforeSending } from './handlers.ts';

Office.onReady(function () {});
Office.actions.associate('onMessageCompose', prepare);
Office.actions.associate('onRecipientsChanged', prepare);
Office.actions.associate('onMessageSend', warnBeforeSending);
