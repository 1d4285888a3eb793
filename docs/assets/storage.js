// Where a browser keeps nothing for any site, Material's script would stop at its first question about the theme,
// and the search with it. Not a module: it stands before that question.
for (const name of ["__md_get", "__md_set"]) {
  const ask = window[name];
  window[name] = (...about) => {
    try {
      return ask(...about);
    } catch {
      return null; // nothing is kept: the choice holds for this page
    }
  };
}
