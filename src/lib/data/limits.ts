/** Letters of a title, and of the name of an organisation. */
export const maxTitleLength = 200;
/** Letters of a confidentiality label. */
export const maxLabelLength = 40;
/** Letters of a note and the like: enough for a paragraph or two, not for a file. */
export const maxWordsLength = 4000;
/** Letters of what a task says, and of who is to do it. */
export const maxTaskLength = 400;
export const maxOwnerLength = 200;
/** Letters of what is said about a group's numbers. */
export const maxGroupWordsLength = 400;

/** Tasks that the pages let a plan have. One that came from a file may have more, and keeps them. */
export const maxTasks = 1000;
