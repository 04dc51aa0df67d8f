import { assessmentSchema, type Assessment } from '../assessment';
import example from './example.json';

/**
 * What one of the nine interviewed teams said in its published interview, as an assessment to try
 * the tool with. Each answer's note names its place in the report; what the interview does not
 * say is "don't know".
 */
export const exampleAssessment: Assessment = assessmentSchema.parse(example);
