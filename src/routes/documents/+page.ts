export { load } from '../preparedReport';
