// What is used of Radix's Dialog, and no more of it: a module of its own, as it is loaded later than the rest.
export { Content, Description, Root, Title } from '@radix-ui/react-dialog';
