import { z } from 'zod/mini';
import { sectionSchema } from './item';
import { pageSchema } from './page';
import pageList from './pages.json';
import sectionList from './sections.json';
import supplementarySection from './supplementarySection.json';

// What the modules derived at build time are made of: every list checked with its schema.

export { items } from './items';
export { outlineOf } from './outline';

export const wholePages = z.array(pageSchema).parse(pageList);

export const wholeSections = z.array(sectionSchema).parse([...sectionList, supplementarySection]);
