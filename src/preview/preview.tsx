import { render } from 'preact';
import { clientOf } from '#contract/client.ts';
import { PreviewPage } from './preview-page.tsx';

const root = document.getElementById('preview');
if (root) render(<PreviewPage client={clientOf(fetch.bind(globalThis))} />, root);
