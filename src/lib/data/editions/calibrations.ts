import { z } from 'zod/mini';
import { calibrationSchema, type Calibration } from './calibration';
import list from './calibrations.json';

/** Every pair of word and number for the same thing. */
export const calibrations: readonly Calibration[] = z.array(calibrationSchema).parse(list);
