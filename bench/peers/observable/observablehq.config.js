// Fonts of another host are left out, so that the bench needs no network once it is installed.
export default { root: 'src', title: 'Kazakhstan–Serbia relations in figures', globalStylesheets: [] };
