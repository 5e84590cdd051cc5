export { collections } from 'kronika/collections';
