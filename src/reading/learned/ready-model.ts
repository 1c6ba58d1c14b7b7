import { type KeptModel, type Model, openModel } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/** The model that `npm run train` wrote, made ready once. */
export const MODEL: Model = openModel(weights as unknown as KeptModel);
