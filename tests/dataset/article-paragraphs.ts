/** Paragraphs of the article, counted from 1 without its four headings; the last names where it first appeared. */
export const articleParagraphs = 20;
