export { load } from '../packsInUse';
