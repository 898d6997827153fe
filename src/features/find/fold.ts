/** Small letters without marks, so that "Vučić" is found as "vucic". Spaces that group digits vanish. */
export function folded(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đıłøß]/g, (letter) => unmarked[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const unmarked: Partial<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', ß: 'ss' };

/**
 * A folded word as it roughly sounds, the same for the spellings of one name: "Vučić", "Вучић" and "Vuchich";
 * "Tokayev" and "Тоқаев"; "Zhumangarin" and "Жұманғарин". Coarse: for a second look, never for the first.
 */
export function alike(word: string): string {
  return word
    .replace(/\p{Script=Cyrillic}/gu, (letter) => latin[letter] ?? letter)
    .replace(/zh|sh|ch|kh|gh|dj|lj|nj|q|w/g, (letters) => plain[letters] ?? letters)
    .replace(/[jy](?=[aeiou])/g, '')
    .replace(/[jy]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
}

export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

const plain: Partial<Record<string, string>> = {
  zh: 'z',
  sh: 's',
  ch: 'c',
  kh: 'h',
  gh: 'g',
  dj: 'd',
  lj: 'l',
  nj: 'n',
  q: 'k',
  w: 'v',
};

// Serbian, Russian and Kazakh letters; й and ё have lost their marks before.
const cyrillic = 'абвгғдђежзијкқлљмнңњоөпрстћуұүфхһцчџшщъыьэюяәі';
const sounds = 'a b v g g d d e z z i j k k l l m n n n o o p r s t c u u u f h h c c dz s s  i  e u a a i';
const latin: Partial<Record<string, string>> = Object.fromEntries(
  sounds.split(' ').map((sound, at) => [[...cyrillic][at] ?? '', sound]),
);
