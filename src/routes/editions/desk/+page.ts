export { load } from '../../packsInUse';
